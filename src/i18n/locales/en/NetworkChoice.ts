import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice = {
  statements: {
    'users-choose-network':
      'A neutral platform leaves the choice open: users still have to choose a network and its ecosystem.',
    'erc20-or-bep20':
      'One thing to weigh: should your users hold assets as [ERC-20](erc-20) on Ethereum, or as [BEP-20](bep-20) on BNB Smart Chain?',
    'usdt-other-ledger':
      'For example, someone who holds [USDT](usdt) as ERC-20 cannot easily buy an [NFT](nft) priced in USDT as BEP-20. The reason is the other ledger, not the interface.',
  },
  caption: 'ERC-20 and BEP-20 side by side',
  columns: { ethereum: 'ERC-20 on Ethereum', bsc: 'BEP-20 on BNB Smart Chain' },
  network: {
    label: 'Network',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), now part of BNB Chain',
  },
  chain: 'Chain id',
  standard: { label: 'Token interface', ethereum: 'ERC-20', bsc: 'BEP-20, derived from ERC-20' },
  fees: 'Fees are paid in',
  decimals: 'Decimals of USDT',
  issuer: {
    label: 'Issuer of USDT',
    /** For a source by the issuer. `{issuer}`: the issuer of the token. */
    stated: '{issuer}',
    /** For a source by others, and a bridged token. `{issuer}`: the issuer of the token. */
    reported: 'reportedly {issuer}, as a bridged version',
  },
  crossing: {
    label: 'To spend it on the other network',
    both: 'a bridge or an exchange, each with a risk of its own',
  },
  /** `{source}`: the source of the USDT data. */
  sources: { ethereum: 'USDT on Ethereum: {source}', bsc: 'USDT on BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
