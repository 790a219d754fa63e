import type { Locale } from '../types.js'
import { en } from './en.js'

export type { Locale, LocaleFormats } from '../types.js'

/** British words in the locale `en`, in American spelling. */
const SPELLINGS = [
  ['centre', 'center'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['towards', 'toward'],
] as const

/** Returns a copy of texts in American spelling. */
const toAmerican = <Texts>(texts: Texts): Texts => {
  if (typeof texts === 'string') {
    return SPELLINGS.reduce<string>(
      (text, [british, american]) => text.replaceAll(british, american),
      texts,
    ) as Texts
  }
  if (Array.isArray(texts)) return texts.map(toAmerican) as Texts
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, toAmerican(value)])) as Texts
}

const american = toAmerican(en)
const date = '{month} {day}, {year}'

/** American English: the texts of `en` in American spelling and with American dates. */
export const enUS: Locale = {
  ...american,
  code: 'en-US',
  FactQuote: { ...american.FactQuote, date },
  Sources: { ...american.Sources, date },
}

export default enUS
