import { bscUsd, tether, tetherDecimals } from '../../domain/interop/tetherSources.js'

/**
 * The two networks and their USDT, copied from the tables of `ankr-approach/interop`. A test compares both. An import of
 * the tables would add all of them to the page's JavaScript. The first of `sources` states the issuer, and the last one the
 * decimals.
 */
export const networks = [
  {
    id: 'ethereum',
    chain: 'eip155:1',
    currency: 'ETH',
    decimals: 6,
    issuer: 'Tether',
    basis: 'stated',
    sources: [tether, tetherDecimals],
  },
  {
    id: 'bsc',
    chain: 'eip155:56',
    currency: 'BNB',
    decimals: 18,
    issuer: 'Binance',
    basis: 'reported',
    sources: [bscUsd],
  },
] as const
