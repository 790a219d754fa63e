import type { Source } from './types.js'

export * from './glossarySources.js'

/** The source document of the library's facts: the file at its commit of 4 March 2022. */
export const ankrApproach: Source = {
  id: 'ankr-approach',
  title: 'The Ankr Approach',
  publisher: 'Ankr',
  url: 'https://github.com/Ankr-network/ankr-docs/blob/677db697/docs/About/the-ankr-approach.md',
}
