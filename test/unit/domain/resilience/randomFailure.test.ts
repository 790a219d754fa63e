import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  getSurvivalUnderRandomFailure,
  herfindahl,
  presetShares,
  probabilityBelowHalf,
} from '../../../../src/domain/resilience/index.js'
import { probability, reordered, runs, shares, sharesUpTo } from './arbitraries.js'

/** Every set of providers that can be down, with its probability and the share that still serves. */
const outcomes = (list: readonly number[], p: number) =>
  Array.from({ length: 2 ** list.length }, (_, set) => {
    const isUp = list.map((_, i) => (set & (1 << i)) === 0)
    return {
      probability: isUp.reduce((product, up) => product * (up ? 1 - p : p), 1),
      serving: list.reduce((total, share, i) => total + (isUp[i] ? share : 0), 0),
    }
  })

describe('survivalUnderRandomFailure()', () => {
  it('has the same mean and a larger variance for the concentrated preset', () => {
    const concentrated = getSurvivalUnderRandomFailure(presetShares.concentrated, 0.01)
    const distributed = getSurvivalUnderRandomFailure(presetShares.distributed, 0.01)
    expect(concentrated.mean).toBe(distributed.mean)
    expect(concentrated.variance / distributed.variance).toBeCloseTo(4.038, 9)
  })

  it('has the mean 1 − p for any providers', () => {
    fc.assert(
      fc.property(shares, probability, (list, p) => {
        const { mean, variance } = getSurvivalUnderRandomFailure(list, p)
        expect(mean).toBe(1 - p)
        expect(variance).toBeCloseTo(p * (1 - p) * herfindahl(list), 15)
      }),
      runs,
    )
  })

  it('agrees with an enumeration of every outcome', () => {
    fc.assert(
      fc.property(sharesUpTo(7), probability, (list, p) => {
        const all = outcomes(list, p)
        const mean = all.reduce((total, one) => total + one.probability * one.serving, 0)
        const variance = all.reduce((total, one) => total + one.probability * (one.serving - mean) ** 2, 0)
        expect(getSurvivalUnderRandomFailure(list, p).mean).toBeCloseTo(mean, 10)
        expect(getSurvivalUnderRandomFailure(list, p).variance).toBeCloseTo(variance, 10)
      }),
      runs,
    )
  })
})

describe('probabilityBelowHalf()', () => {
  it('returns 1 % for the concentrated preset and 2.0e-10 for the distributed one, at p = .01', () => {
    expect(probabilityBelowHalf(presetShares.concentrated, 0.01)).toBeCloseTo(0.01, 12)
    expect(probabilityBelowHalf(presetShares.distributed, 0.01).toExponential(1)).toBe('2.0e-10')
  })

  it('does not count exactly half as below half', () => {
    expect(probabilityBelowHalf([0.5, 0.5], 0.1)).toBeCloseTo(0.01, 15)
    expect(probabilityBelowHalf(Array(6).fill(1 / 6), 0.5)).toBeCloseTo(22 / 64, 12)
  })

  it('keeps the digits of a tiny probability', () => {
    // Six or more of ten: Σ C(10, k) pᵏ (1 − p)¹⁰⁻ᵏ, in which only the first term is significant in a double at p = 1e-6.
    expect(probabilityBelowHalf(presetShares.distributed, 1e-6) / 2.1e-34).toBeCloseTo(1, 4)
  })

  it('agrees with an enumeration of every outcome', () => {
    fc.assert(
      fc.property(sharesUpTo(9), probability, (list, p) => {
        const below = outcomes(list, p).filter(({ serving }) => serving < 0.5 - 1e-9)
        const counted = below.reduce((total, one) => total + one.probability, 0)
        expect(probabilityBelowHalf(list, p)).toBeCloseTo(counted, 12)
      }),
      runs,
    )
  })

  it('returns a probability, 0 for p = 0, 1 for p = 1, in any order of providers', () => {
    fc.assert(
      fc.property(sharesUpTo(9), probability, (list, p) => {
        expect(probabilityBelowHalf(list, 0)).toBe(0)
        expect(probabilityBelowHalf(list, 1)).toBe(1)
        expect(probabilityBelowHalf(list, p)).toBeGreaterThanOrEqual(0)
        expect(probabilityBelowHalf(list, p)).toBeLessThanOrEqual(1)
        expect(probabilityBelowHalf([...list].reverse(), p)).toBe(probabilityBelowHalf(list, p))
      }),
      runs,
    )
    fc.assert(
      fc.property(reordered, probability, ([list, other], p) => {
        expect(getSurvivalUnderRandomFailure(other, p)).toEqual(getSurvivalUnderRandomFailure(list, p))
      }),
      runs,
    )
  })

  it('computes 100 equal providers, and throws if it cannot compute', () => {
    expect(probabilityBelowHalf(Array(100).fill(0.01), 0.5)).toBeCloseTo(0.460205381, 8)
    expect(
      probabilityBelowHalf(
        Array.from({ length: 40 }, (_, i) => (i + 1) / 820),
        1,
      ),
    ).toBe(1)
    const allDiffer = Array.from({ length: 40 }, (_, i) => ((Math.sqrt(i + 2) * 997) % 1) + 0.01)
    const sum = allDiffer.reduce((a, b) => a + b, 0)
    expect(() =>
      probabilityBelowHalf(
        allDiffer.map((share) => share / sum),
        0.5,
      ),
    ).toThrow(
      /probabilityBelowHalf\(\): shares is an array of 40\. Accepted: shares whose sums take at most 65536 values/,
    )
  })
})
