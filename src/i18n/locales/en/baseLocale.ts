import type { LocaleFormats } from '../../types.js'

/** What it takes to speak at all, without numbers and dates. */
export const baseLocale: Pick<LocaleFormats, 'code' | 'dir' | 'source' | 'sentenceSeparator'> = {
  code: 'en',
  dir: 'ltr',
  source: 'Source: {source}',
  sentenceSeparator: ' ',
}
