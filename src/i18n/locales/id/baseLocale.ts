import type { BaseLocale } from '../en/baseLocale.js'

/** The Indonesian formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'id',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Ini pernyataan Ankr sendiri. Situs ini belum memeriksanya.',
}
