import { bscUsd, tether } from '../../domain/interop/tetherSources.js'

/**
 * The two networks with their USDT, taken from the tables of `ankr-approach/interop`; a test compares them. Read from
 * there, a page would download the tables whole.
 */
export const networks = [
  {
    id: 'ethereum',
    chain: 'eip155:1',
    currency: 'ETH',
    decimals: 6,
    issuer: 'Tether',
    basis: 'stated',
    source: tether,
  },
  {
    id: 'bsc',
    chain: 'eip155:56',
    currency: 'BNB',
    decimals: 18,
    issuer: 'Binance',
    basis: 'reported',
    source: bscUsd,
  },
] as const
