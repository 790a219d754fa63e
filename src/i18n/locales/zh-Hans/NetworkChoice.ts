import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: '选择网络',
  statements: {
    'users-choose-network': 'Ankr 的客户仍须选择一个网络及其生态系统。',
    'erc20-or-bep20':
      '他们要权衡的一点是：自己的用户应以 Ethereum 上的 [ERC-20](erc-20) 代币持有资产，还是以 BNB Smart Chain 上的 [BEP-20](bep-20) 代币持有资产，由此又会带来什么影响？',
    'usdt-other-ledger':
      '例如，持有 Ethereum 上 [USDT](usdt) 的人，无法轻易购买以 BNB Smart Chain 上 USDT 标价的 [NFT](nft)。',
  },
  explanation: '两种代币的运作方式几乎相同，但位于不同的网络。',
  caption: 'ERC-20 与 BEP-20 对比',
  columns: { ethereum: 'Ethereum 上的 ERC-20', bsc: 'BNB Smart Chain 上的 BEP-20' },
  network: {
    label: '网络',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain（BSC），现属 BNB Chain',
  },
  chain: '链 ID（CAIP-2）',
  standard: { label: '代币标准', ethereum: 'ERC-20', bsc: 'BEP-20，基于 ERC-20' },
  fees: '手续费币种',
  decimals: 'USDT 小数位数',
  issuer: {
    label: 'USDT 发行方',
    stated: '{issuer}',
    reported: '{issuer}，桥接版，据第三方资料',
  },
  crossing: {
    label: '在另一网络上使用',
    both: '使用跨链桥或交易所。两者各有风险。',
  },
  sources: { ethereum: 'Ethereum 上的 USDT：{source}', bsc: 'BNB Smart Chain 上的 USDT：{source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
