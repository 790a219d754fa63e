import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'Choisir un réseau',
  statements: {
    'users-choose-network': 'Les clients d’Ankr doivent tout de même choisir un réseau et son écosystème.',
    'erc20-or-bep20':
      'Ils doivent notamment se demander\u00A0: leurs propres utilisateurs devraient-ils détenir leurs actifs sous forme de jetons [ERC-20](erc-20) sur Ethereum ou de jetons [BEP-20](bep-20) sur BNB Smart Chain, et qu’implique ce choix\u00A0?',
    'usdt-other-ledger':
      'Par exemple, une personne qui détient des [USDT](usdt) sur Ethereum ne peut pas facilement acheter un [NFT](nft) au prix fixé en USDT sur BNB Smart Chain.',
  },
  explanation: 'Les deux jetons fonctionnent presque de la même façon, mais sont sur des réseaux séparés.',
  caption: 'Comparaison d’ERC-20 et de BEP-20',
  columns: { ethereum: 'ERC-20 sur Ethereum', bsc: 'BEP-20 sur BNB Smart Chain' },
  network: {
    label: 'Réseau',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), aujourd’hui partie de BNB Chain',
  },
  chain: 'ID de chaîne (CAIP-2)',
  standard: { label: 'Standard de jeton', ethereum: 'ERC-20', bsc: 'BEP-20, fondé sur ERC-20' },
  fees: 'Frais payés en',
  decimals: 'Décimales de l’USDT',
  issuer: {
    label: 'USDT émis par',
    stated: '{issuer}',
    reported: '{issuer}, en version pontée, selon des tiers',
  },
  crossing: {
    label: 'Pour l’utiliser sur l’autre réseau',
    both: 'Passez par un pont ou une plateforme d’échange. Chaque solution comporte ses propres risques.',
  },
  sources: { ethereum: 'USDT sur Ethereum\u00A0: {source}', bsc: 'USDT sur BNB Smart Chain\u00A0: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
