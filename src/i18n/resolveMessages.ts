import { invalidValueError } from '../shared/errors.js'
import { PLURAL_CATEGORIES } from './plurals.js'
import type { LocaleFormats, Messages } from './types.js'

/** The keys that every locale needs. Only `other` of a plural message: Japanese has no `one`, and Arabic has six forms. */
const getRequiredKeys = (english: object): string[] => {
  const keys = Object.keys(english)
  const isPlural =
    'other' in english && keys.every((key) => (PLURAL_CATEGORIES as readonly string[]).includes(key))
  return isPlural ? ['other'] : keys
}

const findMissingKey = (english: unknown, locale: unknown, path: string): string | undefined => {
  if (typeof english !== 'object' || english === null)
    return typeof locale === typeof english ? undefined : path
  if (typeof locale !== 'object' || locale === null) return path
  // The rules of another language have other categories.
  if (path === 'locale.plurals') return undefined
  for (const key of getRequiredKeys(english)) {
    const value = (locale as Record<string, unknown>)[key]
    const missing = findMissingKey((english as Record<string, unknown>)[key], value, `${path}.${key}`)
    if (missing) return missing
  }
  return undefined
}

/** Returns a copy of the locale in which every missing text is English. */
const fillMissingMessages = <English>(english: English, locale: unknown): English => {
  if (typeof english !== 'object' || english === null)
    return typeof locale === typeof english ? (locale as English) : english
  if (Array.isArray(english) && !Array.isArray(locale)) return english
  const filled = (Array.isArray(english) ? [...(locale as unknown[])] : { ...(locale as English) }) as English
  for (const key of getRequiredKeys(english) as (keyof English)[]) {
    filled[key] =
      key === 'plurals' && typeof Object(locale)[key] === 'object'
        ? Object(locale)[key]
        : fillMissingMessages(english[key], (locale as English | undefined)?.[key])
  }
  return filled
}

const messagesCache = new WeakMap<object, Record<string, object>>()

/**
 * Returns the texts of a component: those of the `locale` prop, or English.
 * In development a locale with a missing key throws. In production the missing text is English.
 */
export const resolveMessages = <English extends Pick<LocaleFormats, 'code' | 'dir'>>(
  name: keyof Messages | 'Glossary' | 'Term',
  english: English,
  locale: English | undefined,
): English => {
  // Without TypeScript, a partner may pass any value.
  if (Object(locale) !== locale) {
    if (process.env.NODE_ENV !== 'production' && locale) {
      throw invalidValueError(
        name,
        'the prop `locale`',
        locale,
        'a locale, such as `en` of ankr-approach/locales/en',
      )
    }
    return english
  }
  const cached = messagesCache.get(locale as English) ?? {}
  messagesCache.set(locale as English, cached)
  if (process.env.NODE_ENV !== 'production' && !cached[name]) {
    const missing = findMissingKey(english, locale, 'locale')
    if (missing) {
      throw invalidValueError(
        name,
        `the prop \`locale\` lacks the key \`${missing}\`; it`,
        undefined,
        'a complete locale',
      )
    }
  }
  cached[name] ??= fillMissingMessages(english, locale)
  return cached[name] as English
}
