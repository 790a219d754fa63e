import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'Die Wahl des Netzwerks',
  statements: {
    'users-choose-network':
      'Ankrs Kunden müssen sich weiterhin für ein Netzwerk und dessen Ökosystem entscheiden.',
    'erc20-or-bep20':
      'Dabei haben sie unter anderem abzuwägen: Sollen ihre eigenen Nutzer Vermögenswerte als [ERC-20-Token](erc-20) auf Ethereum oder als [BEP-20-Token](bep-20) auf BNB Smart Chain halten, und was folgt daraus?',
    'usdt-other-ledger':
      'Wer zum Beispiel [USDT](usdt) auf Ethereum hält, kann nicht ohne Weiteres ein [NFT](nft) kaufen, dessen Preis in USDT auf BNB Smart Chain angegeben ist.',
  },
  explanation: 'Die beiden Token funktionieren fast gleich, liegen aber in getrennten Netzwerken.',
  caption: 'ERC-20 und BEP-20 im Vergleich',
  columns: { ethereum: 'ERC-20 auf Ethereum', bsc: 'BEP-20 auf BNB Smart Chain' },
  network: {
    label: 'Netzwerk',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), heute Teil der BNB Chain',
  },
  chain: 'Chain-ID (CAIP-2)',
  standard: { label: 'Token-Standard', ethereum: 'ERC-20', bsc: 'BEP-20, auf Basis von ERC-20' },
  fees: 'Gebühren in',
  decimals: 'Nachkomma\u00ADstellen von USDT',
  issuer: {
    label: 'USDT ausgegeben von',
    stated: '{issuer}',
    reported: '{issuer}, als gebrückte Version, laut Angaben Dritter',
  },
  crossing: {
    label: 'Für die Nutzung im anderen Netzwerk',
    both: 'Eine Brücke oder eine Börse verwenden. Beides hat eigene Risiken.',
  },
  sources: { ethereum: 'USDT auf Ethereum: {source}', bsc: 'USDT auf BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
