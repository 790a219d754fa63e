import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'ネットワークの選択',
  statements: {
    'users-choose-network':
      'Ankrの顧客がネットワークとそのエコシステムを選ぶ必要があることに、変わりはありません。',
    'erc20-or-bep20':
      '検討すべき点の一つは、自らのユーザーに資産をEthereum上の[ERC-20](erc-20)トークンとして持ってもらうか、BNB Smart Chain上の[BEP-20](bep-20)トークンとして持ってもらうか、そしてそれが何をもたらすかです。',
    'usdt-other-ledger':
      'たとえば、Ethereum上の[USDT](usdt)を持つ人が、BNB Smart Chain上のUSDT建ての[NFT](nft)を購入するのは簡単ではありません。',
  },
  explanation: '二つのトークンの仕組みはほぼ同じですが、別々のネットワーク上にあります。',
  caption: 'ERC-20とBEP-20の比較',
  columns: { ethereum: 'Ethereum上のERC-20', bsc: 'BNB Smart Chain上のBEP-20' },
  network: {
    label: 'ネットワーク',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain（BSC）、現在はBNB Chainの一部',
  },
  chain: 'チェーンID（CAIP-2）',
  standard: { label: 'トークン規格', ethereum: 'ERC-20', bsc: 'BEP-20、ERC-20がベース' },
  fees: '手数料の通貨',
  decimals: 'USDTの小数の桁数',
  issuer: {
    label: 'USDTの発行者',
    stated: '{issuer}',
    reported: '{issuer}、ブリッジ版、第三者の情報による',
  },
  crossing: {
    label: 'もう一方のネットワークで使うには',
    both: 'ブリッジか取引所を使います。それぞれにリスクがあります。',
  },
  sources: { ethereum: 'Ethereum上のUSDT：{source}', bsc: 'BNB Smart Chain上のUSDT：{source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
