import type { BaseLocale } from '../en/baseLocale.js'

/** The French formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'fr',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: '\u00A0: ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Ces déclarations sont celles d’Ankr. Ce site ne les a pas vérifiées.',
}
