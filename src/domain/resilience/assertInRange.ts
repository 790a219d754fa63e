import { invalidValueError } from '../../shared/errors.js'

/** The location of a value, for the error: the function and the parameter. */
type ArgumentLocation = readonly [where: string, name: string]

/**
 * Returns `value` if it is a number from `least` to `most`. Negative zero becomes zero.
 * @throws {TypeError} with the parameter, its value and the accepted values.
 */
export const assertNumberInRange = (
  value: number,
  [where, name]: ArgumentLocation,
  least: number,
  most: number,
): number => {
  if (typeof value === 'number' && value >= least && value <= most) return value + 0
  const range = most === Number.MAX_VALUE ? `of at least ${least}` : `from ${least} to ${most}`
  throw invalidValueError(where, name, value, `a number ${range}`)
}

/**
 * Returns `value` if it is an integer from `least` to `most`. Negative zero becomes zero.
 * @throws {TypeError} with the parameter, its value and the accepted values.
 */
export const assertIntegerInRange = (
  value: number,
  [where, name]: ArgumentLocation,
  least: number,
  most: number,
): number => {
  if (Number.isInteger(value) && value >= least && value <= most) return value + 0
  throw invalidValueError(where, name, value, `a whole number from ${least} to ${most}`)
}
