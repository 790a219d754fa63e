import { invalidValueError } from '../../shared/errors.js'
import { assertIntegerInRange } from './assertInRange.js'
import { assertShares, type Shares, sortLargestFirst, sum, TOLERANCE } from './shares.js'

/**
 * R_k = 1 − Σ₁ᵏ s_i: the share that still serves after the `k` largest providers have failed, from 0 to 1.
 * @throws {TypeError} on shares that are not shares, or a `k` that is not a whole number from 0 to their count.
 */
export const remainingShare = (shares: Shares, k: number): number => {
  const ordered = sortLargestFirst(assertShares(shares, 'survivors()'))
  const failing = assertIntegerInRange(k, ['survivors()', 'k'], 0, ordered.length)
  // Adding up what is left, rather than taking away from 1, makes R_n exactly 0.
  return failing === 0 ? 1 : sum(ordered.slice(failing))
}

/**
 * The Nakamoto coefficient: the least number of providers whose shares together are strictly more than
 * `threshold`. State the threshold beside the figure. Shares that reach it exactly do not exceed it: six of ten
 * equal providers, not five, are more than half.
 *
 * Source: B. S. Srinivasan and L. Lee, "Quantifying Decentralization", 2017.
 * @param threshold ½ for a majority; ⅓ of the stake halts a Byzantine fault tolerant chain.
 * @throws {TypeError} on shares that are not shares, or a threshold below 0 or not below 1.
 */
export const nakamotoCoefficient = (shares: Shares, threshold = 1 / 2): number => {
  const ordered = sortLargestFirst(assertShares(shares, 'nakamotoCoefficient()'))
  if (typeof threshold !== 'number' || !(threshold >= 0 && threshold < 1)) {
    throw invalidValueError('nakamotoCoefficient()', 'threshold', threshold, 'a number from 0 to below 1')
  }
  let together = 0
  const last = ordered.findIndex((share) => {
    together += share
    return together > threshold + TOLERANCE
  })
  return last === -1 ? ordered.length : last + 1
}

/**
 * The Herfindahl–Hirschman index H = Σ s_i², from 1/n (n equal providers) to 1 (a single one). Competition
 * authorities write it with percentages, 10 000 times this.
 *
 * Source: U.S. Department of Justice and Federal Trade Commission, Merger Guidelines, 2023, guideline 1.
 * @throws {TypeError} on shares that are not shares.
 */
export const herfindahl = (shares: Shares): number => sumOfSquares(assertShares(shares, 'herfindahl()'))

/**
 * 1/H: how many equal providers would be as concentrated as these, from 1 to their count.
 *
 * Source: M. Laakso and R. Taagepera, "Effective Number of Parties", 1979.
 * @throws {TypeError} on shares that are not shares.
 */
export const effectiveProviders = (shares: Shares): number =>
  1 / sumOfSquares(assertShares(shares, 'effectiveProviders()'))

const sumOfSquares = (shares: Shares) => sum(shares.map((share) => share * share))
