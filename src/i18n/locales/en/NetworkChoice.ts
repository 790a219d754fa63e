import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

/** A table that compares two networks. `columns`: its column headings. The other texts are row headings and cells. */
export const NetworkChoice = {
  title: 'Choosing a network',
  statements: {
    'users-choose-network': 'Ankr’s customers still have to choose a network and its ecosystem.',
    'erc20-or-bep20':
      'One thing for them to weigh: should their own users hold assets as [ERC-20](erc-20) tokens on Ethereum or as [BEP-20](bep-20) tokens on BNB Smart Chain, and what follows from that?',
    'usdt-other-ledger':
      'For example, someone who holds [USDT](usdt) on Ethereum cannot easily buy an [NFT](nft) priced in USDT on BNB Smart Chain.',
  },
  /** Our explanation of the example. */
  explanation: 'The two tokens work in almost the same way, but they are on separate networks.',
  caption: 'ERC-20 and BEP-20 compared',
  columns: { ethereum: 'ERC-20 on Ethereum', bsc: 'BEP-20 on BNB Smart Chain' },
  network: {
    label: 'Network',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), now part of BNB Chain',
  },
  chain: 'Chain ID (CAIP-2)',
  standard: { label: 'Token standard', ethereum: 'ERC-20', bsc: 'BEP-20, based on ERC-20' },
  fees: 'Fees paid in',
  decimals: 'USDT decimal places',
  issuer: {
    label: 'USDT issued by',
    /** For a source by the issuer. `{issuer}`: the issuer of the token. */
    stated: '{issuer}',
    /** For a source by others, and a bridged token. `{issuer}`: the issuer of the token. */
    reported: '{issuer}, as a bridged version, according to third parties',
  },
  crossing: {
    label: 'To use it on the other network',
    both: 'Use a bridge or an exchange. Each has its own risks.',
  },
  /** `{source}`: the source of the USDT data. */
  sources: { ethereum: 'USDT on Ethereum: {source}', bsc: 'USDT on BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
