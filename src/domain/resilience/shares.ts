import { invalidValueError } from '../../shared/errors.js'

/**
 * Each provider's part of the whole: positive numbers that sum to 1, in any order. A provider is known by its
 * position. The part is of nodes: not of stake, not of traffic.
 */
export type Shares = readonly number[]

/**
 * How far two shares may differ and still count as equal: ten times .10 is not 1 in binary floating point.
 * Far above the rounding of thousands of additions, far below any share that is drawn.
 */
export const TOLERANCE = 1e-9

/**
 * Adds with the rounding error carried along (Neumaier's variant of Kahan summation): ten times .1 is 1, and the
 * order of the values does not show.
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
 * Returns the shares as they were given, once each of them has been checked.
 * @throws {TypeError} where it is not a list of at least one positive finite number, or they do not sum to 1 within 1e-9.
 */
export const assertShares = (shares: Shares, where: string): Shares => {
  if (!Array.isArray(shares) || shares.length === 0) {
    throw invalidValueError(where, 'shares', shares, 'a list of at least one share')
  }
  // By index: a hole in a sparse array is a mistake too.
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

/** The shares in a new list, largest first. */
export const sortLargestFirst = (shares: Shares): number[] => [...shares].sort((a, b) => b - a)
