import type { BaseLocale } from '../en/baseLocale.js'

/** The Vietnamese formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'vi',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: 'Đây là phát biểu của chính Ankr. Trang web này chưa kiểm chứng.',
}
