import type { BaseLocale } from '../en/baseLocale.js'

export type { BaseLocale }

export const baseLocale: BaseLocale = {
  code: 'uk',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Це власні твердження Ankr. Цей сайт їх не перевіряв.',
}
