import type { BaseLocale } from '../en/baseLocale.js'

/** The Turkish formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'tr',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Bunlar Ankr’ın kendi beyanlarıdır. Bu site onları doğrulamamıştır.',
}
