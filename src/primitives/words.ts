import { invalid } from '../errors.js'
import type { LocaleCore, Messages } from '../locales/types.js'

const missingKey = (expected: unknown, given: unknown, path: string): string | undefined => {
  if (typeof expected !== 'object' || expected === null)
    return typeof given === typeof expected ? undefined : path
  if (typeof given !== 'object' || given === null) return path
  for (const [key, value] of Object.entries(expected)) {
    const missing = missingKey(value, (given as Record<string, unknown>)[key], `${path}.${key}`)
    if (missing) return missing
  }
  return undefined
}

/** What was given, and what of it is missing in our own words. */
const complete = (own: unknown, given: unknown): unknown => {
  if (typeof own !== 'object' || own === null) return typeof given === typeof own ? given : own
  if (typeof given !== 'object' || given === null) return own
  const whole = Object.entries(own).map(
    ([key, value]) => [key, complete(value, (given as Record<string, unknown>)[key])] as const,
  )
  return Array.isArray(own) ? whole.map(([, value]) => value) : { ...given, ...Object.fromEntries(whole) }
}

const spoken = new WeakMap<object, Map<string, LocaleCore>>()

/**
 * The language a component speaks: the partner's, or its own English.
 * A locale with a missing key is an error in development; on a live page what is missing is said in English.
 */
export const speak = <Own extends LocaleCore>(
  name: keyof Messages,
  own: Own,
  given: Own | undefined,
): Own => {
  if (!given) return own
  const known = typeof given === 'object' && spoken.get(given)?.get(name)
  if (known) return known as Own
  const missing = missingKey(own, given, 'locale')
  if (process.env.NODE_ENV !== 'production' && missing) {
    throw invalid(
      name,
      `the prop \`locale\` lacks the key \`${missing}\`; it`,
      undefined,
      'a complete locale',
    )
  }
  const whole = missing ? (complete(own, given) as Own) : given
  if (typeof given === 'object') {
    spoken.set(given, (spoken.get(given) ?? new Map<string, LocaleCore>()).set(name, whole))
  }
  return whole
}
