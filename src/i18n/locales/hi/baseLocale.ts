import type { BaseLocale } from '../en/baseLocale.js'

export type { BaseLocale }

export const baseLocale: BaseLocale = {
  code: 'hi',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'ये Ankr के अपने कथन हैं। इस साइट ने इन्हें नहीं जाँचा है।',
}
