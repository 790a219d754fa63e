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

const checked = new WeakMap<object, Set<string>>()

const check = (name: string, own: object, given: object) => {
  const seen = checked.get(given) ?? new Set()
  if (seen.has(name)) return
  const missing = missingKey(own, given, 'locale')
  if (missing)
    throw invalid(
      name,
      `the prop \`locale\` lacks the key \`${missing}\`; it`,
      undefined,
      'a complete locale',
    )
  checked.set(given, seen.add(name))
}

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
  if (process.env.NODE_ENV !== 'production') check(name, own, given)
  const has = given as LocaleCore & Partial<Messages>
  return has[name] && has.months ? given : { ...own, ...given }
}
