import { invalid } from '../errors.js'

/**
 * A prop that names one of a few values. Another is an error in development; on a live page the first of them stands in
 * for it.
 */
export const oneOf = <T extends string>(
  component: string,
  prop: string,
  value: T,
  accepted: readonly [T, ...T[]],
): T => {
  if (accepted.includes(value)) return value
  if (process.env.NODE_ENV !== 'production') {
    throw invalid(component, `the prop \`${prop}\``, value, accepted.map((word) => `"${word}"`).join(', '))
  }
  return accepted[0]
}
