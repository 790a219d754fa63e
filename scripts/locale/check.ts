import type { Locale } from '../../src/i18n/types.js'
import { findJoinedTerm, getWidth, listForms, listPlaceholders, listTermIds, readWords } from './markup.js'
import { splitNames } from './names.js'
import { isExactPlural, listEnglishTexts, listTexts } from './texts.js'

export interface Problem {
  readonly kind: 'missing' | 'extra' | 'untranslated' | 'over-long' | 'markup' | 'name'
  /** The path of the key: `DaoPathway.title`. */
  readonly path: string
  readonly detail: string
}

/** The width of a label, in letters. A longer English text is a sentence. */
const LABEL_WIDTH = 30
/** A translation may be this much wider than an English label. */
const MAX_RATIO = 1.8
/** A text of this width has room everywhere. */
const SHORT_WIDTH = 14

/** Texts that are often the same in two languages: the names of months, and the names of sources. */
const OFTEN_EQUAL = /^(months\.|glossary\.[\w-]+\.source$)/

const isTemplate = (text: string) => !/\p{L}{2}/u.test(splitNames(readWords(text)).rest)

type Check = (path: string, english: string, text: string, locale: Locale) => string | undefined

/** Whether a text of another language is English that needs a translation. */
export const isEnglish = (path: string, english: string, text: string): boolean =>
  text === english && !isTemplate(english) && !OFTEN_EQUAL.test(path)

const checkTranslated: Check = (path, english, text, { code }) =>
  isEnglish(path, english, text) && !/^en\b/.test(code) ? `“${text}” is English` : undefined

const checkWidth: Check = (_, english, text) => {
  const [width, limit] = [getWidth(text), Math.max(SHORT_WIDTH, getWidth(english) * MAX_RATIO)]
  return getWidth(english) <= LABEL_WIDTH && width > limit
    ? `“${text}” is ${width} letters wide, of at most ${Math.floor(limit)} for “${english}”`
    : undefined
}

const checkMarkup: Check = (path, english, text, { months }) => {
  const isAccepted = (placeholder: string) =>
    text.includes(placeholder.replace('}', '')) || (placeholder === '{count}' && isExactPlural(path))
  const lost = listPlaceholders(english).filter((placeholder) => !isAccepted(placeholder))
  const unknown = listPlaceholders(text).filter(
    (placeholder) => !listPlaceholders(english).includes(placeholder),
  )
  const forms = listForms(text).filter((form) => !Object.hasOwn(months, form))
  const joined = findJoinedTerm(text)
  const [terms, expected] = [listTermIds(text), listTermIds(english)].map((ids) => ids.join(', ') || 'none')
  if (lost.length) return `${lost} is missing in “${text}”`
  if (unknown.length) return `${unknown} is not in the English text`
  if (forms.length) return `the form ${forms} is not in \`months\``
  if (joined) return `a letter touches the term in “${joined}”: include it between the brackets`
  return terms === expected ? undefined : `the marked terms are ${terms}; in English: ${expected}`
}

const checkNames: Check = (path, english, text) => {
  if (OFTEN_EQUAL.test(path)) return undefined
  // German writes hyphens for the spaces of a name in a compound: "Web-3.0-Infrastruktur".
  const names = splitNames(readWords(text).replace(/(?<=Web)-(?=\d)/g, ' ')).names
  const lost = new Set(splitNames(readWords(english)).names.filter((name) => !names.includes(name)))
  return lost.size ? `${[...lost].join(', ')} is missing in “${text}”` : undefined
}

const checks = {
  untranslated: checkTranslated,
  'over-long': checkWidth,
  markup: checkMarkup,
  name: checkNames,
} satisfies Partial<Record<Problem['kind'], Check>>

/** A text for a further number of years. English has one text for all. */
const FURTHER_TEXT = /^ChainNeutralBadge\.age\.\d+$/

/** Compares a locale with English. Returns what is missing, left over, too long or changed. */
export const checkLocale = (locale: Locale, english: Locale): Problem[] => {
  const [expected, texts] = [listEnglishTexts(english, locale), listTexts(locale)]
  const missing = [...expected].flatMap(([path, text]): Problem[] =>
    texts.get(path)?.trim() || text.trim() === '' || isSeparator(path, texts)
      ? []
      : [{ kind: 'missing', path, detail: `no text for “${text}”` }],
  )
  const extra = [...texts].flatMap(([path, text]): Problem[] =>
    expected.has(path) || FURTHER_TEXT.test(path)
      ? []
      : [{ kind: 'extra', path, detail: `English has no such key: “${text}”` }],
  )
  const changed = [...expected].flatMap(([path, text]) => {
    const translation = texts.get(path)
    if (!translation) return []
    return Object.entries(checks).flatMap(([kind, check]): Problem[] => {
      const detail = check(path, text, translation, locale)
      return detail ? [{ kind: kind as keyof typeof checks, path, detail }] : []
    })
  })
  return [...missing, ...extra, ...changed]
}

/** A text may be long, or equal to English, if a language has no other word. */
const ACCEPTABLE: readonly Problem['kind'][] = ['untranslated', 'over-long']

/** Splits the problems by the list of accepted keys. `unused`: accepted keys that have no problem. */
export const splitAccepted = (problems: readonly Problem[], accepted: readonly string[]) => {
  const isAccepted = ({ kind, path }: Problem) => ACCEPTABLE.includes(kind) && accepted.includes(path)
  const found = problems.filter(isAccepted).map(({ path }) => path)
  return {
    open: problems.filter((problem) => !isAccepted(problem)),
    unused: accepted.filter((path) => !found.includes(path)),
  }
}

/** Separators may be empty, as between sentences in Japanese. */
const isSeparator = (path: string, texts: ReadonlyMap<string, string>) =>
  /^\w+Separator$/.test(path) && texts.has(path)
