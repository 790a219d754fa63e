import { PLURAL_CATEGORIES } from '../../src/i18n/plurals.js'
import type { Locale, LocaleFormats } from '../../src/i18n/types.js'

/** The texts of a locale by their key path: `DaoPathway.title`, `months.default.0`. */
export type Texts = ReadonlyMap<string, string>

/** Keys of a locale that are no texts. A developer sets them, and TypeScript checks them. */
const SETTINGS: readonly string[] = [
  'code',
  'dir',
  'numbers',
  'plurals',
  'alphabet',
  'reviewedBy',
] satisfies (keyof Locale)[]

const isPluralForms = (value: object) =>
  'other' in value &&
  Object.keys(value).every((key) => PLURAL_CATEGORIES.some((category) => category === key))

function* walkTexts(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, entry] of Object.entries(value)) yield* walkTexts(entry, path ? `${path}.${key}` : key)
}

/** Returns the texts of a locale. */
export const listTexts = (locale: object): Texts => {
  const texts = Object.entries(locale).filter(([key]) => !SETTINGS.includes(key))
  return new Map(walkTexts(Object.fromEntries(texts), ''))
}

/** Whether the text of a path is for one number, which it does not have to contain. */
export const isExactPlural = (path: string): boolean =>
  /\.(zero|one|two)$|^ChainNeutralBadge\.age\.[01]$/.test(path)

/** Returns English with the plural categories and the forms of the months that another language has. */
const adapt = (value: unknown, { plurals, months }: Pick<LocaleFormats, 'plurals' | 'months'>): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (isPluralForms(value)) {
    const forms = value as Record<string, string>
    return Object.fromEntries(
      [...Object.keys(plurals), 'other'].map((key) => [key, forms[key] ?? forms.other]),
    )
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      if (key !== 'months' || !('default' in Object(entry))) return [key, adapt(entry, { plurals, months })]
      return [key, Object.fromEntries(Object.keys(months).map((form) => [form, entry.default]))]
    }),
  )
}

/** Returns the English texts by the paths that a language has to translate. */
export const listEnglishTexts = (english: Locale, locale: Pick<LocaleFormats, 'plurals' | 'months'>): Texts =>
  listTexts(adapt(english, locale) as object)
