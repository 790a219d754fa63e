import type { BaseLocale } from '../en/baseLocale.js'

/** The Korean formats of `ChainNeutralBadge`, which formats no numbers and dates. */
export const baseLocale: BaseLocale = {
  code: 'ko',
  dir: 'ltr',
  aside: ' ({text})',
  labelSeparator: ': ',
  listSeparator: ', ',
  sentenceSeparator: ' ',
  disclaimer: '이 내용은 Ankr가 직접 밝힌 것입니다. 이 사이트는 이를 확인하지 않았습니다.',
}
