import type { ChainId } from './assets.js'

/** A blockchain by its CAIP-2 id. */
export interface Chain {
  readonly id: ChainId
  /** Its proper name. */
  readonly name: string
  /** The symbol of the currency that pays its transaction fees, where a source gives it. */
  readonly nativeCurrency?: string
}

/** Where the list of chains comes from: the main networks of this package's `Blockchain` type, as of that version. */
export const chainsSource = {
  package: '@ankr.com/ankr.js',
  version: '0.6.1',
  license: 'MIT',
} as const

/** The main networks that Ankr's public SDK names; see `chainsSource`. */
export const chains: readonly Chain[] = [
  { id: 'eip155:42161', name: 'Arbitrum One', nativeCurrency: 'ETH' },
  { id: 'eip155:43114', name: 'Avalanche', nativeCurrency: 'AVAX' },
  { id: 'eip155:8453', name: 'Base', nativeCurrency: 'ETH' },
  { id: 'eip155:56', name: 'BNB Smart Chain', nativeCurrency: 'BNB' },
  { id: 'eip155:1', name: 'Ethereum', nativeCurrency: 'ETH' },
  { id: 'eip155:250', name: 'Fantom', nativeCurrency: 'FTM' },
  { id: 'eip155:14', name: 'Flare', nativeCurrency: 'FLR' },
  { id: 'eip155:100', name: 'Gnosis', nativeCurrency: 'XDAI' },
  { id: 'eip155:59144', name: 'Linea', nativeCurrency: 'ETH' },
  { id: 'eip155:10', name: 'OP Mainnet', nativeCurrency: 'ETH' },
  { id: 'eip155:137', name: 'Polygon', nativeCurrency: 'POL' },
  { id: 'eip155:1101', name: 'Polygon zkEVM', nativeCurrency: 'ETH' },
  { id: 'eip155:570', name: 'Rollux', nativeCurrency: 'SYS' },
  { id: 'eip155:534352', name: 'Scroll', nativeCurrency: 'ETH' },
  { id: 'stellar:pubnet', name: 'Stellar' },
  { id: 'eip155:57', name: 'Syscoin', nativeCurrency: 'SYS' },
  { id: 'eip155:40', name: 'Telos', nativeCurrency: 'TLOS' },
  { id: 'eip155:660279', name: 'Xai', nativeCurrency: 'XAI' },
  { id: 'eip155:196', name: 'X Layer', nativeCurrency: 'OKB' },
]
