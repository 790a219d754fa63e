import { invalidValueError } from './errors.js'

/** A prop that names one of a few values. The first of them stands in for one that is not given, or is another. */
export const coerceEnum = <T extends string>(value: T | undefined, accepted: readonly [T, ...T[]]): T =>
  accepted.includes(value as T) ? (value as T) : accepted[0]

/** In development, another value is an error. */
export const assertEnum = (component: string, prop: string, value: unknown, accepted: readonly string[]) => {
  if (value === undefined || accepted.includes(value as string)) return
  throw invalidValueError(
    component,
    `the prop \`${prop}\``,
    value,
    accepted.map((word) => `"${word}"`).join(', '),
  )
}
