import { invalidValueError } from '../../shared/errors.js'

/**
 * The share of nodes of each provider: positive numbers that sum to 1, in any order. The position identifies the provider.
 * Shares of stake or traffic are something else.
 */
export type Shares = readonly number[]

/**
 * The maximum difference of equal shares. In binary floating point, the sum of ten times 0.1 is not 1. The tolerance is far
 * above the rounding error of thousands of additions, and far below any share in the grid.
 */
export const TOLERANCE = 1e-9

/**
 * Returns the sum with a compensated rounding error (Neumaier's variant of Kahan summation). The sum of ten times 0.1 is 1,
 * in any order of the values. https://en.wikipedia.org/wiki/Kahan_summation_algorithm
 */
export const sum = (values: readonly number[]): number => {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/**
 * Checks shares and returns them unchanged.
 * @throws {TypeError} if they are not a list of at least one positive finite number, or do not sum to 1 within 1e-9.
 */
export const assertShares = (shares: Shares, where: string): Shares => {
  if (!Array.isArray(shares) || shares.length === 0) {
    throw invalidValueError(where, 'shares', shares, 'a list of at least one share')
  }
  // An index loop also visits the holes of a sparse array, which are invalid.
  for (let i = 0; i < shares.length; i++) {
    const share: unknown = shares[i]
    if (typeof share !== 'number' || !(share > 0 && share <= 1 + TOLERANCE)) {
      throw invalidValueError(where, `shares[${i}]`, share, 'a number above 0, at most 1')
    }
  }
  const total = sum(shares)
  if (Math.abs(total - 1) > TOLERANCE)
    throw invalidValueError(where, 'the sum of shares', total, '1, within 1e-9')
  return shares
}

/** Returns a new list of the shares, largest first. */
export const sortLargestFirst = (shares: Shares): number[] => [...shares].sort((a, b) => b - a)
