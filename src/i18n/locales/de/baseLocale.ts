import type { BaseLocale } from '../en/baseLocale.js'

/** The German formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'de',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Dies sind Ankrs eigene Aussagen. Diese Website hat sie nicht geprüft.',
}
