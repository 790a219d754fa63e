import type { ChainId } from './assets.js'

/** A blockchain. */
export interface Chain {
  readonly id: ChainId
  /** The name of the chain. */
  readonly name: string
  /** The symbol of the currency for transaction fees. Omitted if no source states it. */
  readonly nativeCurrency?: string
}

/** The source of the list of chains: the main networks in the type `Blockchain` of this package and version. */
export const chainsSource = {
  package: '@ankr.com/ankr.js',
  version: '0.6.1',
  license: 'MIT',
} as const

/**
 * The main networks of Ankr's public SDK: see `chainsSource`. Without Polygon zkEVM, which the SDK still names: Ankr removed it
 * from its documentation on 8 December 2025.
 */
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
  { id: 'eip155:570', name: 'Rollux', nativeCurrency: 'SYS' },
  { id: 'eip155:534352', name: 'Scroll', nativeCurrency: 'ETH' },
  { id: 'stellar:pubnet', name: 'Stellar' },
  { id: 'eip155:57', name: 'Syscoin', nativeCurrency: 'SYS' },
  { id: 'eip155:40', name: 'Telos', nativeCurrency: 'TLOS' },
  { id: 'eip155:660279', name: 'Xai', nativeCurrency: 'XAI' },
  { id: 'eip155:196', name: 'X Layer', nativeCurrency: 'OKB' },
]
