import type { Locale } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { onWords, translate } from './pseudo.js'

/** Punctuation that another language may write in another way, or not at all. */
export const ENGLISH_PUNCTUATION = /[.,:;()"“”‘!?]/

/** English in which every mark of punctuation is `⁜`. Any other mark on a page comes from the code. */
export const pseudoPunctuation: Locale = {
  ...translate(en, (text) =>
    onWords(text, (words) => words.replace(new RegExp(ENGLISH_PUNCTUATION, 'g'), '⁜')),
  ),
  code: 'en-x-marks',
  dir: 'ltr',
  numbers: { ...en.numbers, group: '\u202f', decimal: '⁜' },
  plurals: en.plurals,
}
