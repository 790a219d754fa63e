import type { Locale } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz'
const accented = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž'
const letters = new Map([...plain].map((letter, index) => [letter, [...accented][index] as string]))

/** What is not for reading: the id of a term with its brackets, and placeholders. */
const markup = /(\]\([\w-]+\)|\[(?=[^\]]*\]\()|\{\w+\})/

/** Changes the words of a text, and keeps its markup. */
export const onWords = (text: string, write: (words: string) => string): string =>
  text
    .split(markup)
    .map((part, index) => (index % 2 ? part : write(part)))
    .join('')

const isSaid = (text: string) =>
  /[a-z]/i.test(
    text
      .split(markup)
      .filter((_, index) => index % 2 === 0)
      .join(''),
  )

/** Accented, in brackets that show a clipped end, and 40 % longer. */
const lengthen = (text: string): string => {
  if (!isSaid(text)) return text
  const said = onWords(text, (words) => words.replace(/[a-z]/gi, (letter) => letters.get(letter) ?? letter))
  return `⟦${said}${'~'.repeat(Math.max(0, Math.ceil(text.length * 1.4) - text.length - 2))}⟧`
}

/** Every word laid out from right to left. */
const mirror = (text: string): string =>
  isSaid(text)
    ? onWords(lengthen(text), (words) => words.replace(/[^\s[\]]+/g, '\u200f\u202e$&\u202c\u200f'))
    : text

/** Changes every text of a value. */
export const translate = <T>(value: T, write: (text: string) => string): T => {
  if (typeof value === 'string') return write(value) as T
  if (Array.isArray(value)) return value.map((item) => translate(item, write)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translate(item, write)])) as T
}

/** English with accents, 40 % longer: shows missing translations and missing room for longer languages. */
export const pseudo: Locale = {
  ...translate(en, lengthen),
  code: 'en-XA',
  dir: 'ltr',
  numbers: { digits: '0123456789', group: '\u202f', groupSizes: [3], minimumGroupingDigits: 1, decimal: ',' },
  plurals: en.plurals,
}

/** The same from right to left, with the digits of Arabic. */
export const pseudoRtl: Locale = {
  ...translate(en, mirror),
  code: 'ar-XB',
  dir: 'rtl',
  numbers: { digits: '٠١٢٣٤٥٦٧٨٩', group: '٬', groupSizes: [3], minimumGroupingDigits: 1, decimal: '٫' },
  plurals: en.plurals,
}
