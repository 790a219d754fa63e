import { invalid } from '../errors.js'

/** Says where a value was given: the function, and the name of the parameter. */
type Place = readonly [where: string, name: string]

/**
 * Returns `value` if it is a number from `least` to `most`; negative zero becomes zero.
 * @throws {TypeError} naming the parameter, its value and what is accepted.
 */
export const numberIn = (value: number, [where, name]: Place, least: number, most: number): number => {
  if (typeof value === 'number' && value >= least && value <= most) return value + 0
  const range = most === Number.MAX_VALUE ? `of at least ${least}` : `from ${least} to ${most}`
  throw invalid(where, name, value, `a number ${range}`)
}

/**
 * Returns `value` if it is a whole number from `least` to `most`; negative zero becomes zero.
 * @throws {TypeError} naming the parameter, its value and what is accepted.
 */
export const wholeIn = (value: number, [where, name]: Place, least: number, most: number): number => {
  if (Number.isInteger(value) && value >= least && value <= most) return value + 0
  throw invalid(where, name, value, `a whole number from ${least} to ${most}`)
}
