import { invalidValueError } from './errors.js'

/** Returns the value of an enumerated prop. The first accepted value replaces a missing or invalid value. */
export const coerceEnum = <T extends string>(value: T | undefined, accepted: readonly [T, ...T[]]): T =>
  accepted.includes(value as T) ? (value as T) : accepted[0]

/**
 * Checks the value of an enumerated prop in development.
 * @throws {TypeError} if the value is not accepted.
 */
export const assertEnum = (component: string, prop: string, value: unknown, accepted: readonly string[]) => {
  if (value === undefined || accepted.includes(value as string)) return
  throw invalidValueError(
    component,
    `the prop \`${prop}\``,
    value,
    accepted.map((word) => `"${word}"`).join(', '),
  )
}
