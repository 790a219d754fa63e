import { stripMarkup } from '../../src/i18n/renderMessage.js'

/** Returns the placeholders of a text, without the grammatical form: `{date}` for `{date:genitive}`. */
export const listPlaceholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => `{${name}}`))].sort()

/** Returns the grammatical forms in the placeholders of a text. */
export const listForms = (text: string): string[] =>
  [...text.matchAll(/\{\w+:(\w+)\}/g)].map(([, form = '']) => form)

/** Returns the ids of the terms that a text marks: `dao` for `[text](dao)`. */
export const listTermIds = (text: string): string[] =>
  [...text.matchAll(/\[[^\][]+\]\(([\w-]+)\)/g)].map(([, id = '']) => id).sort()

/** Returns the words of a text, without placeholders, markup and soft hyphens. */
export const readWords = (text: string): string => stripMarkup(text).replace(/\{[\w:]+\}|\u00ad/g, '')

/** A letter or hyphen of a script with spaces between words. In Chinese and Japanese a line may end after each letter. */
const JOINING_LETTER = '(?!\\p{scx=Han}|\\p{scx=Hira}|\\p{scx=Kana})[\\p{L}\\p{M}-]'
const JOINED_TERM = new RegExp(
  `${JOINING_LETTER}\\[[^\\][]+\\]\\([\\w-]+\\)|\\[[^\\][]+\\]\\([\\w-]+\\)${JOINING_LETTER}`,
  'u',
)

/** Returns the marked term that a letter outside of its markup touches: `[node](node)s`. A line may break between them. */
export const findJoinedTerm = (text: string): string | undefined => text.match(JOINED_TERM)?.[0]

/** Chinese, Japanese and Korean characters, which are twice as wide as Latin letters. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g

/** Combining marks, which have no width. */
const MARKS = /\p{Mn}/gu

/** Returns the width of a text in Latin letters. */
export const getWidth = (text: string): number => {
  const words = readWords(text).normalize('NFC').replace(MARKS, '')
  return [...words].length + (words.match(WIDE)?.length ?? 0)
}
