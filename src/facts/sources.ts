import type { Source } from './types.js'

export * from './glossarySources.js'

/** The source document of the library's facts: the file at its commit of 4 March 2022. */
export const ankrApproach: Source = {
  id: 'ankr-approach',
  title: 'The Ankr Approach',
  publisher: 'Ankr',
  url: 'https://github.com/Ankr-network/ankr-docs/blob/677db697/docs/About/the-ankr-approach.md',
}

/** The introduction to all three generations of the web. */
export const ethereumWeb3: Source = {
  id: 'ethereum-org-web3',
  title: 'Introduction to Web3',
  publisher: 'ethereum.org',
  url: 'https://ethereum.org/web3/',
}
