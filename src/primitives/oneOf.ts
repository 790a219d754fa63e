import { invalid } from '../errors.js'

/**
 * A prop that names one of a few values, the first of them where it is not given. Another is an error in development; on a
 * live page the first stands in for it.
 */
export const oneOf = <T extends string>(
  component: string,
  prop: string,
  value: T | undefined,
  accepted: readonly [T, ...T[]],
): T => {
  if (accepted.includes(value as T)) return value as T
  if (process.env.NODE_ENV !== 'production' && value !== undefined) {
    throw invalid(component, `the prop \`${prop}\``, value, accepted.map((word) => `"${word}"`).join(', '))
  }
  return accepted[0]
}
