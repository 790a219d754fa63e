import { invalidValueError } from '../../shared/errors.js'
import { assertNumberInRange } from './assertInRange.js'
import { herfindahl } from './concentration.js'
import { assertShares, type Shares, sortLargestFirst, TOLERANCE } from './shares.js'

/** The mean and variance of the share that still serves when each provider fails independently. */
export interface Survival {
  /** 1 − p. It does not depend on the concentration, so show it together with the variance. */
  mean: number
  /** p(1 − p)H, in squared shares. It increases with the concentration. */
  variance: number
}

/**
 * Returns the mean and variance of the share that serves when each provider fails independently with probability `p`. The
 * share is a sum of independent Bernoulli variables, weighted by share.
 * @throws {TypeError} if the shares are invalid, or `p` is not between 0 and 1.
 */
export const getSurvivalUnderRandomFailure = (shares: Shares, p: number): Survival => {
  assertShares(shares, 'survivalUnderRandomFailure()')
  const failing = assertNumberInRange(p, ['survivalUnderRandomFailure()', 'p'], 0, 1)
  return { mean: 1 - failing, variance: failing * (1 - failing) * herfindahl(shares) }
}

/** The maximum number of different totals in memory. 16 providers without equal sums reach it, in about 0.1 s. */
const MAX_TOTALS = 2 ** 16

/**
 * Returns the probability, from 0 to 1, that strictly less than half serves when each provider fails independently with
 * probability `p`.
 *
 * The result is exact. The distribution of the lost share is convolved provider by provider, and equal totals are merged:
 * shares in whole percentages have at most 100 totals. Only positive terms are added, so a small probability is precise.
 * @throws {TypeError} if the shares are invalid, `p` is not between 0 and 1, or there are more than 65,536 different totals.
 */
export const probabilityBelowHalf = (shares: Shares, p: number): number => {
  const ordered = sortLargestFirst(assertShares(shares, 'probabilityBelowHalf()'))
  const failing = assertNumberInRange(p, ['probabilityBelowHalf()', 'p'], 0, 1)
  let below = 0
  let totals = new Map<number, ShareTotal>([[0, { lost: 0, probability: 1 }]])
  for (const share of ordered) {
    const next = new Map<number, ShareTotal>()
    for (const { lost, probability } of totals.values()) {
      addTotal(next, lost, probability * (1 - failing))
      // More than half is lost, and no other provider can change that, so this branch ends.
      if (lost + share > 1 / 2 + TOLERANCE) below += probability * failing
      else addTotal(next, lost + share, probability * failing)
    }
    totals = next
    if (totals.size > MAX_TOTALS) {
      throw invalidValueError(
        'probabilityBelowHalf()',
        'shares',
        shares,
        'shares whose sums take at most 65536 values, as of 16 providers, or in whole percentages',
      )
    }
  }
  return Math.min(below, 1)
}

interface ShareTotal {
  lost: number
  probability: number
}

const addTotal = (totals: Map<number, ShareTotal>, lost: number, probability: number) => {
  const key = Math.round(lost / TOLERANCE)
  const total = totals.get(key)
  if (total) total.probability += probability
  else totals.set(key, { lost, probability })
}
