import { invalidValueError } from '../shared/errors.js'
import { assertMessages } from './assertMessages.js'
import type { LocaleFormats, Messages } from './types.js'

/** The plural categories that a language may lack: Japanese has no `one`. A missing text falls back to `other`. */
const isOptional = (key: string) => /^(zero|one|two|few|many)$/.test(key)

const findMissingKey = (english: unknown, locale: unknown, path: string): string | undefined => {
  if (typeof english !== 'object' || english === null)
    return typeof locale === typeof english ? undefined : path
  if (typeof locale !== 'object' || locale === null) return path
  for (const [key, value] of Object.entries(english)) {
    if (isOptional(key)) continue
    const missing = findMissingKey(value, (locale as Record<string, unknown>)[key], `${path}.${key}`)
    if (missing) return missing
  }
  return undefined
}

/** Returns a copy of the locale in which every missing text is English. */
const fillMissingMessages = <English>(english: English, locale: unknown): English => {
  if (typeof locale !== typeof english) return english
  if (typeof english !== 'object') return locale as English
  const filled = Object.assign(Array.isArray(english) ? [] : {}, locale) as English
  for (const key in english) {
    if (!isOptional(key)) filled[key] = fillMissingMessages(english[key], (locale as English | null)?.[key])
  }
  return filled
}

const messagesCache = new WeakMap<object, Record<string, object>>()

/**
 * Returns the texts of a component: those of the `locale` prop, or English, with those of the `messages` prop in their place.
 * In development, a locale with a missing key and a message with an unknown key throw. In production the missing text is
 * English, and the unknown key has no effect.
 */
export const resolveMessages = <English extends Pick<LocaleFormats, 'code' | 'dir'>>(
  name: keyof Messages | 'Glossary' | 'Term',
  english: English,
  locale: English | undefined,
  overrides?: object,
): English => {
  const resolved = resolveLocale(name, english, locale)
  if (!overrides) return resolved
  const texts = (resolved as Record<string, unknown>)[name]
  if (process.env.NODE_ENV !== 'production') assertMessages(name, texts, overrides)
  return { ...resolved, [name]: fillMissingMessages(texts, { ...overrides, statements: undefined }) }
}

const resolveLocale = <English extends Pick<LocaleFormats, 'code' | 'dir'>>(
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
