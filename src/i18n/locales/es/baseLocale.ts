import type { BaseLocale } from '../en/baseLocale.js'

/** The Spanish formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'es',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Son declaraciones de la propia Ankr. Este sitio no las ha verificado.',
}
