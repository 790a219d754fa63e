import { invalidValueError } from '../shared/errors.js'
import type { LocaleFormats, Messages } from './types.js'

const findMissingKey = (expected: unknown, given: unknown, path: string): string | undefined => {
  if (typeof expected !== 'object' || expected === null)
    return typeof given === typeof expected ? undefined : path
  if (typeof given !== 'object' || given === null) return path
  for (const [key, value] of Object.entries(expected)) {
    const missing = findMissingKey(value, (given as Record<string, unknown>)[key], `${path}.${key}`)
    if (missing) return missing
  }
  return undefined
}

/** What was given, and what of it is missing in our own words. */
const fillMissingMessages = <Own>(own: Own, given: unknown): Own => {
  if (typeof own !== 'object') return typeof given === typeof own ? (given as Own) : own
  const whole = (Array.isArray(own) ? [] : { ...(given as Own) }) as Own
  for (const key in own) whole[key] = fillMissingMessages(own[key], (given as Own | undefined)?.[key])
  return whole
}

const messagesCache = new WeakMap<object, Record<string, object>>()

/**
 * The language a component speaks: the partner's, or its own English.
 * A locale with a missing key is an error in development; on a live page what is missing is said in English.
 */
export const resolveMessages = <Own extends Pick<LocaleFormats, 'code' | 'dir'>>(
  name: keyof Messages | 'Glossary' | 'Term',
  own: Own,
  given: Own | undefined,
): Own => {
  // A caller without types may give anything.
  if (Object(given) !== given) {
    if (process.env.NODE_ENV !== 'production' && given) {
      throw invalidValueError(
        name,
        'the prop `locale`',
        given,
        'a locale, such as `en` of ankr-approach/locales/en',
      )
    }
    return own
  }
  const known = messagesCache.get(given as Own) ?? {}
  messagesCache.set(given as Own, known)
  if (process.env.NODE_ENV !== 'production' && !known[name]) {
    const missing = findMissingKey(own, given, 'locale')
    if (missing) {
      throw invalidValueError(
        name,
        `the prop \`locale\` lacks the key \`${missing}\`; it`,
        undefined,
        'a complete locale',
      )
    }
  }
  known[name] ??= fillMissingMessages(own, given)
  return known[name] as Own
}
