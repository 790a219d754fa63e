import type { Source } from '../../facts/types.js'

// A module separate from `sources.ts`, so that `NetworkChoice` does not include the other sources in its bundle.

export const tether: Source = {
  id: 'tether-supported-protocols',
  title: 'Supported Protocols and Integration Guidelines',
  publisher: 'Tether',
  url: 'https://tether.to/en/supported-protocols/',
}

/** The entry of a token in the Superchain Token List, which also has the tokens of Ethereum. */
export const inSuperchainList = (lines: string): Source => ({
  id: 'superchain-token-list',
  title: 'Superchain Token List',
  publisher: 'Optimism',
  url: `https://github.com/ethereum-optimism/ethereum-optimism.github.io/blob/9db0b0037010c0f0e286a5812096f9a08dcc98d1/optimism.tokenlist.json#${lines}`,
})

export const tetherDecimals: Source = inSuperchainList('L13289-L13293')

export const bscUsd: Source = {
  id: 'pancakeswap-default',
  title: 'PancakeSwap Default',
  publisher: 'PancakeSwap',
  url: 'https://github.com/pancakeswap/token-list/blob/e7ba44e2cf42ee74f6a737b03d7b4f3578684eee/lists/pancakeswap-default.json#L36-L43',
}
