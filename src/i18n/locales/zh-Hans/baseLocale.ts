import type { BaseLocale } from '../en/baseLocale.js'

/** The Simplified Chinese formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'zh-Hans',
  dir: 'ltr',
  aside: '（{text}）',
  labelSeparator: '：',
  listSeparator: '、',
  sentenceSeparator: '',
  disclaimer: '这些是 Ankr 自己的表述。本网站未作核实。',
}
