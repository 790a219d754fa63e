import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as resilience from '../../../../src/domain/resilience/index.js'
import { runs } from './arbitraries.js'

const {
  allocateNodes,
  effectiveProviders,
  herfindahl,
  nakamotoCoefficient,
  getNodeStates,
  computeOutage,
  computeOverload,
  probabilityBelowHalf,
  getSurvivalUnderRandomFailure,
  remainingShare,
  assertShares,
} = resilience

/** What a partner without TypeScript may pass. */
// biome-ignore lint/suspicious/noExplicitAny: the point of these tests is what the types forbid
type Anything = any

const half = [0.5, 0.5]

describe('Resilience: an invalid argument throws an error with value and accepted values', () => {
  it.each<[() => unknown, string]>([
    [
      () => remainingShare([], 0),
      'survivors(): shares is an array of 0. Accepted: a list of at least one share.',
    ],
    [() => herfindahl([0.5, 0.6]), 'herfindahl(): the sum of shares is 1.1. Accepted: 1, within 1e-9.'],
    [() => herfindahl([60, 40]), 'herfindahl(): shares[0] is 60. Accepted: a number above 0, at most 1.'],
    [
      () => effectiveProviders([1, 0]),
      'effectiveProviders(): shares[1] is 0. Accepted: a number above 0, at most 1.',
    ],
    [
      () => assertShares([0.5, Number.NaN], 'X'),
      'X: shares[1] is NaN. Accepted: a number above 0, at most 1.',
    ],
    [() => assertShares([1.5, -0.5], 'X'), 'X: shares[0] is 1.5. Accepted: a number above 0, at most 1.'],
    [
      () => assertShares(new Array(2), 'X'),
      'X: shares[0] is undefined. Accepted: a number above 0, at most 1.',
    ],
    [() => remainingShare(half, 3), 'survivors(): k is 3. Accepted: a whole number from 0 to 2.'],
    [() => remainingShare(half, 0.5), 'survivors(): k is 0.5. Accepted: a whole number from 0 to 2.'],
    [
      () => nakamotoCoefficient(half, 1),
      'nakamotoCoefficient(): threshold is 1. Accepted: a number from 0 to below 1.',
    ],
    [
      () => getSurvivalUnderRandomFailure(half, 1.1),
      'survivalUnderRandomFailure(): p is 1.1. Accepted: a number from 0 to 1.',
    ],
    [
      () => probabilityBelowHalf(half, -1),
      'probabilityBelowHalf(): p is -1. Accepted: a number from 0 to 1.',
    ],
    [
      () => computeOverload({ lost: 2, headroom: 0 }),
      'overload(): lost is 2. Accepted: a number from 0 to 1.',
    ],
    [
      () => computeOverload({ lost: 0, headroom: Number.POSITIVE_INFINITY }),
      'overload(): headroom is Infinity. Accepted: a number of at least 0.',
    ],
    [
      () => computeOutage({ shares: half, failed: [0, 2], headroom: 0 }),
      'outage(): failed[1] is 2. Accepted: a whole number from 0 to 1.',
    ],
    [
      () => computeOutage({ shares: half, failed: 0 as Anything, headroom: 0 }),
      'outage(): failed is 0. Accepted: a list of positions in shares.',
    ],
    [() => allocateNodes(half, 0), 'allocateNodes(): nodes is 0. Accepted: a whole number from 1 to 10000.'],
    [() => getNodeStates(half, [-1]), 'nodeStates(): failed[0] is -1. Accepted: a whole number from 0 to 1.'],
  ])('case %#', (call, message) => {
    expect(call).toThrow(new TypeError(`[ankr-approach] ${message}`))
  })
})

it('Resilience: accepts shares that sum to 1 within rounding', () => {
  expect(assertShares(Array(10).fill(0.1), 'X')).toHaveLength(10)
  expect(assertShares(Array(1000).fill(1 / 1000), 'X')).toHaveLength(1000)
  expect(() => assertShares([0.5, 0.5 + 2e-9], 'X')).toThrow('the sum of shares')
})

it('Resilience: any argument returns finite numbers or throws a documented error', () => {
  const wild = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
    fc.constantFrom<unknown>(
      Number.NaN,
      -0,
      1e308,
      5e-324,
      1n,
      Symbol('x'),
      '__proto__',
      '\ud800',
      'a'.repeat(1e5),
    ),
    fc.constant(half),
    fc.double(),
  ) as fc.Arbitrary<Anything>
  fc.assert(
    fc.property(wild, wild, wild, (a, b, c) => {
      for (const call of [
        () => remainingShare(a, b),
        () => nakamotoCoefficient(a, b),
        () => effectiveProviders(a),
        () => getSurvivalUnderRandomFailure(a, b),
        () => probabilityBelowHalf(a, b),
        () => computeOverload({ lost: a, headroom: b }),
        () => computeOutage({ shares: a, failed: b, headroom: c }),
        () => getNodeStates(a, b, c),
      ]) {
        try {
          expect(JSON.stringify([call()], (_, value) => (Object.is(value, -0) ? '-0' : value))).not.toMatch(
            /-0"/,
          )
        } catch (error) {
          expect((error as Error).message).toMatch(/^\[ankr-approach\] \w+\(\): .+\. Accepted: .+\.$/s)
        }
      }
    }),
    runs,
  )
})

it('Resilience: exports only the documented names', () => {
  expect(Object.keys(resilience).sort()).toEqual([
    'allocateNodes',
    'assertShares',
    'computeOutage',
    'computeOverload',
    'effectiveProviders',
    'getNodeStates',
    'getSurvivalUnderRandomFailure',
    'herfindahl',
    'nakamotoCoefficient',
    'presetShares',
    'probabilityBelowHalf',
    'remainingShare',
  ])
})
