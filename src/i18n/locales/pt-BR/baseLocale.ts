import type { BaseLocale } from '../en/baseLocale.js'

/** The Brazilian Portuguese formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'pt-BR',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Estas declarações são da própria Ankr. Este site não as verificou.',
}
