/** Makes of a name a key: names stand in the order of their keys, compared by UTF-16 code unit. */
export type SortKeyFn = (name: string) => string

/** Letters that Unicode does not decompose, and where a reader without them in the alphabet looks. */
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

/** Accents, points and harakat: not the vowel signs of Indic scripts, which are letters to their readers. */
const DIACRITIC = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/u

const toAscii = /^[ -~]*$/

const DIGIT = '2'
const OWN_LETTER = '3'
const LETTER = '4'
const OTHER = '1'

/**
 * A collation in which Node and every browser agree, as they do not in `Intl.Collator`: made of normalization,
 * lower case and code points alone, which ECMAScript defines by the Unicode standard. Upper and lower case,
 * accents and compatibility forms make no difference, invisible characters and outer blanks count for nothing;
 * blanks and signs come before digits, digits before the alphabet's letters, those before all other letters.
 * @param alphabet the letters of the reader's language in their order, such as `'a…zåäö'`, each of them one letter
 * of its own. Without it, A to Z and then the other scripts by code point.
 */
export const createSortKey = (alphabet = ''): SortKeyFn => {
  const letters = [...alphabet.normalize('NFC')]
  const own = new Map(letters.map((letter, i) => [letter, OWN_LETTER + String.fromCharCode(0x100 + i)]))

  const weigh = (character: string): string => {
    const known = own.get(character)
    if (known) return known
    const spelling = Object.hasOwn(LETTER_REPLACEMENTS, character)
      ? LETTER_REPLACEMENTS[character]
      : undefined
    if (spelling) return Array.from(spelling, weigh).join('')
    return (/\p{Nd}/u.test(character) ? DIGIT : /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER) + character
  }

  return (name) => {
    // Turkish capitals: I is the capital of ı, İ that of i.
    const cased = own.has('ı') ? name.replaceAll('I', 'ı').replaceAll('İ', 'i') : name
    const plain = cased
      .normalize('NFKD')
      .toLowerCase()
      .replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
    let key = ''
    // Most names have nothing to take apart, and there may be thousands.
    if (toAscii.test(plain)) {
      for (const sign of plain) {
        const isLetter = sign >= 'a' && sign <= 'z'
        key += own.get(sign) ?? (isLetter ? LETTER : sign >= '0' && sign <= '9' ? DIGIT : OTHER) + sign
      }
      return key
    }
    for (const [cluster] of plain.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const [base = '', ...marks] = cluster
      const composed = marks.map((mark) => (base + mark).normalize('NFC')).find((letter) => own.has(letter))
      for (const character of [composed ?? base, ...marks]) {
        if (!DIACRITIC.test(character)) key += weigh(character)
      }
    }
    return key
  }
}
