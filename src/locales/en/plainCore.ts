import type { LocaleCore } from '../types.js'

/** What it takes to speak at all, without numbers and dates. */
export const plainCore: Pick<LocaleCore, 'code' | 'dir' | 'source' | 'betweenSentences'> = {
  code: 'en',
  dir: 'ltr',
  source: 'Source: {source}',
  betweenSentences: ' ',
}
