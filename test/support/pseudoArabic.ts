import type { Locale } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { NAMES } from '../../scripts/locale/names.js'
import { onWords, translate } from './pseudo.js'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const ARABIC = 'ابصديفغهئجكلمنوحقرستعطشخظز'
const letters = new Map([...LATIN].map((letter, index) => [letter, [...ARABIC][index] as string]))

const PUNCTUATION: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** Captures the names. Longer names are first. */
const names = new RegExp(
  `(${[...NAMES].sort((one, other) => other.length - one.length).join('|')})`.replaceAll('.', '\\.'),
)

const toArabic = (words: string): string =>
  words
    .split(names)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(/[a-z,;?]/gi, (character) => {
            const letter = character.toLowerCase()
            return letters.get(letter) ?? PUNCTUATION[letter] ?? character
          }),
    )
    .join('')

type Glossary = Locale['glossary']

/** The names of sources stay as they are. */
const withSources = (glossary: Glossary): Glossary =>
  Object.fromEntries(
    Object.entries(glossary).map(([id, term]) => [
      id,
      { ...term, source: en.glossary[id as keyof Glossary].source },
    ]),
  ) as Glossary

const arabic: Locale = translate(en, (text) => onWords(text, toArabic))

/** English in Arabic letters, with names in Latin letters and Western digits, as on Arabic sites about technology. */
export const pseudoArabic: Locale = {
  ...arabic,
  glossary: withSources(arabic.glossary),
  code: 'ar-x-pseudo',
  dir: 'rtl',
  numbers: en.numbers,
  plurals: en.plurals,
}
