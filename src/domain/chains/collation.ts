/** Returns the sort key of a name. Names are sorted by their keys, which are compared by UTF-16 code unit. */
export type SortKeyFn = (name: string) => string

/** Letters that Unicode does not decompose, and the letters that they are sorted as in alphabets without them. */
const LETTER_REPLACEMENTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
}

/** Accents, Hebrew points and Arabic harakat. Vowel signs of Indic scripts are not included: they are letters. */
const DIACRITIC = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/u

const toAscii = /^[ -~]*$/

const DIGIT = '2'
const OWN_LETTER = '3'
const LETTER = '4'
const OTHER = '1'

/**
 * Creates a collation that has the same result in Node and in every browser, unlike `Intl.Collator`. It uses normalization,
 * lower case and code points, which ECMAScript defines by the Unicode standard.
 *
 * Case, accents and compatibility forms make no difference. Invisible characters, and spaces at the start and the end, are
 * ignored. Spaces and signs come before digits, digits before the letters of the alphabet, and these before all other letters.
 * @param alphabet the letters of the reader's language in their order, such as `'a…zåäö'`. Defaults to A to Z, then the other
 *   scripts by code point.
 */
export const createSortKey = (alphabet = ''): SortKeyFn => {
  const letters = [...alphabet.normalize('NFC')]
  const alphabetKeys = new Map(
    letters.map((letter, i) => [letter, OWN_LETTER + String.fromCharCode(0x100 + i)]),
  )

  const weigh = (character: string): string => {
    const alphabetKey = alphabetKeys.get(character)
    if (alphabetKey) return alphabetKey
    const spelling = Object.hasOwn(LETTER_REPLACEMENTS, character)
      ? LETTER_REPLACEMENTS[character]
      : undefined
    if (spelling) return Array.from(spelling, weigh).join('')
    return (/\p{Nd}/u.test(character) ? DIGIT : /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER) + character
  }

  return (name) => {
    // In Turkish, I is the capital of ı, and İ is the capital of i.
    const cased = alphabetKeys.has('ı') ? name.replaceAll('I', 'ı').replaceAll('İ', 'i') : name
    const plain = cased
      .normalize('NFKD')
      .toLowerCase()
      .replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
    let key = ''
    // Most names need no decomposition, and a list may have thousands of names.
    if (toAscii.test(plain)) {
      for (const sign of plain) {
        const isLetter = sign >= 'a' && sign <= 'z'
        key +=
          alphabetKeys.get(sign) ?? (isLetter ? LETTER : sign >= '0' && sign <= '9' ? DIGIT : OTHER) + sign
      }
      return key
    }
    for (const [cluster] of plain.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const [base = '', ...marks] = cluster
      const composed = marks
        .map((mark) => (base + mark).normalize('NFC'))
        .find((letter) => alphabetKeys.has(letter))
      for (const character of [composed ?? base, ...marks]) {
        if (!DIACRITIC.test(character)) key += weigh(character)
      }
    }
    return key
  }
}
