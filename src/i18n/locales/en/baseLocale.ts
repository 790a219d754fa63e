import type { LocaleFormats } from '../../formatTypes.js'

/** The English formats for components without numbers and dates, such as `ChainNeutralBadge`. */
export const baseLocale: Pick<LocaleFormats, 'code' | 'dir' | 'source' | 'sentenceSeparator'> = {
  code: 'en',
  dir: 'ltr',
  source: 'Source: {source}',
  sentenceSeparator: ' ',
}
