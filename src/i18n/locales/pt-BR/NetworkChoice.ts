import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'A escolha de uma rede',
  statements: {
    'users-choose-network': 'Os clientes da Ankr ainda precisam escolher uma rede e seu ecossistema.',
    'erc20-or-bep20':
      'Uma das coisas que eles precisam avaliar: os usuários deles devem manter ativos como tokens [ERC-20](erc-20) no Ethereum ou como tokens [BEP-20](bep-20) na BNB Smart Chain, e o que decorre dessa escolha?',
    'usdt-other-ledger':
      'Por exemplo, quem tem [USDT](usdt) no Ethereum não consegue comprar com facilidade um [NFT](nft) com preço em USDT na BNB Smart Chain.',
  },
  explanation: 'Os dois tokens funcionam quase da mesma maneira, mas estão em redes separadas.',
  caption: 'Comparação entre ERC-20 e BEP-20',
  columns: { ethereum: 'ERC-20 no Ethereum', bsc: 'BEP-20 na BNB Smart Chain' },
  network: {
    label: 'Rede',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), hoje parte da BNB Chain',
  },
  chain: 'ID da blockchain (CAIP-2)',
  standard: { label: 'Padrão de token', ethereum: 'ERC-20', bsc: 'BEP-20, baseado no ERC-20' },
  fees: 'Taxas pagas em',
  decimals: 'Casas decimais do USDT',
  issuer: {
    label: 'USDT emitido por',
    stated: '{issuer}',
    reported: '{issuer}, como versão via ponte, segundo terceiros',
  },
  crossing: {
    label: 'Para usá-lo na outra rede',
    both: 'Use uma ponte ou uma exchange. Cada uma tem seus próprios riscos.',
  },
  sources: { ethereum: 'USDT no Ethereum: {source}', bsc: 'USDT na BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
