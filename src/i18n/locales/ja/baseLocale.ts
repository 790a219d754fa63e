import type { BaseLocale } from '../en/baseLocale.js'

/** The Japanese formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'ja',
  dir: 'ltr',
  aside: '（{text}）',
  labelSeparator: '：',
  listSeparator: '、',
  sentenceSeparator: '',
  disclaimer: 'これらはAnkr自身の記述です。このサイトは検証していません。',
}
