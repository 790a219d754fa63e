import { invalidValueError } from '../../shared/errors.js'
import { assertIntegerInRange } from './assertInRange.js'
import { assertShares, type Shares, sortLargestFirst, sum, TOLERANCE } from './shares.js'

/**
 * Returns R_k = 1 − Σ₁ᵏ s_i, from 0 to 1: the share that still serves after the `k` largest providers have failed.
 * @throws {TypeError} if the shares are invalid, or `k` is not an integer from 0 to the number of shares.
 */
export const remainingShare = (shares: Shares, k: number): number => {
  const ordered = sortLargestFirst(assertShares(shares, 'survivors()'))
  const failing = assertIntegerInRange(k, ['survivors()', 'k'], 0, ordered.length)
  // The sum of the remaining shares is exactly 0 for R_n. A subtraction from 1 would leave a rounding error.
  return failing === 0 ? 1 : sum(ordered.slice(failing))
}

/**
 * Returns the Nakamoto coefficient: the smallest number of providers with a combined share strictly above `threshold`.
 * Show the threshold beside the number. A sum equal to the threshold does not exceed it: of ten equal providers, six are
 * more than half, not five.
 *
 * Source: B. S. Srinivasan and L. Lee, "Quantifying Decentralization", 2017.
 * @param threshold ½ for a majority; ⅓ of the stake halts a Byzantine fault tolerant chain.
 * @throws {TypeError} if the shares are invalid, or the threshold is below 0 or at least 1.
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
 * Returns the Herfindahl–Hirschman index H = Σ s_i², from 1/n (n equal providers) to 1 (one provider). Competition
 * authorities use percentages, which gives 10,000 times this number.
 *
 * Source: U.S. Department of Justice and Federal Trade Commission, Merger Guidelines, 2023, guideline 1.
 * @throws {TypeError} if the shares are invalid.
 */
export const herfindahl = (shares: Shares): number => sumOfSquares(assertShares(shares, 'herfindahl()'))

/**
 * Returns the effective number of providers, 1/H: the number of equal providers with the same concentration. It is between
 * 1 and the number of providers.
 *
 * Source: M. Laakso and R. Taagepera, "Effective Number of Parties", 1979.
 * @throws {TypeError} if the shares are invalid.
 */
export const effectiveProviders = (shares: Shares): number =>
  1 / sumOfSquares(assertShares(shares, 'effectiveProviders()'))

const sumOfSquares = (shares: Shares) => sum(shares.map((share) => share * share))
