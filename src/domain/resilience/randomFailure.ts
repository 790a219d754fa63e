import { invalidValueError } from '../../shared/errors.js'
import { assertNumberInRange } from './assertInRange.js'
import { herfindahl } from './concentration.js'
import { assertShares, type Shares, sortLargestFirst, TOLERANCE } from './shares.js'

/** The share that still serves when every provider fails independently: its expectation and its spread. */
export interface Survival {
  /** 1 − p, however concentrated the providers are: never show it alone. */
  mean: number
  /** p(1 − p)H, as a share squared: what concentration does change. */
  variance: number
}

/**
 * The mean and variance of the share that serves when each provider fails with probability `p`, independently of
 * the others: a sum of independent Bernoulli variables weighted by share.
 * @throws {TypeError} on shares that are not shares, or a `p` outside 0 to 1.
 */
export const getSurvivalUnderRandomFailure = (shares: Shares, p: number): Survival => {
  assertShares(shares, 'survivalUnderRandomFailure()')
  const failing = assertNumberInRange(p, ['survivalUnderRandomFailure()', 'p'], 0, 1)
  return { mean: 1 - failing, variance: failing * (1 - failing) * herfindahl(shares) }
}

/** How many different totals are held at once: what 16 providers without two equal sums can need, in some 0.1 s. */
const MAX_TOTALS = 2 ** 16

/**
 * The probability, from 0 to 1, that strictly less than half serves when each provider fails with probability
 * `p`, independently. Exact: the distribution of the lost share is convolved provider by provider, with equal
 * totals merged, so any number of providers with shares in whole percentages costs a hundred totals. Only positive
 * terms are added, so a tiny probability keeps its digits.
 * @throws {TypeError} on shares that are not shares, a `p` outside 0 to 1, or more than 65 536 different totals.
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
      // Once more than half is lost, no other provider can bring it back: this branch is settled.
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
