import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  effectiveProviders,
  herfindahl,
  nakamotoCoefficient,
  presetShares,
  remainingShare,
} from '../../../../src/domain/resilience/index.js'
import { reordered, runs, shares } from './arbitraries.js'

const { concentrated, distributed } = presetShares

describe('Concentration: the two presets', () => {
  it.each([
    { name: 'concentrated', input: concentrated, r1: 0.4, h: 0.4038, nakamoto: 1 },
    { name: 'distributed', input: distributed, r1: 0.9, h: 0.1, nakamoto: 6 },
  ])('$name', ({ input, r1, h, nakamoto }) => {
    expect(remainingShare(input, 1)).toBe(r1)
    expect(herfindahl(input)).toBeCloseTo(h, 12)
    expect(effectiveProviders(input)).toBeCloseTo(1 / h, 9)
    expect(nakamotoCoefficient(input)).toBe(nakamoto)
  })
})

describe('remainingShare()', () => {
  it('removes the largest first, for any order of providers', () => {
    expect(remainingShare([0.07, 0.6, 0.1, 0.15, 0.08], 2)).toBeCloseTo(0.25, 12)
  })

  it('is 1 with none down, 0 with all down, and falls with each failure', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const all = [...list.map((_, k) => remainingShare(list, k)), remainingShare(list, list.length)]
        expect(all[0]).toBe(1)
        expect(all.at(-1)).toBe(0)
        for (let k = 1; k < all.length; k++) expect(all[k]).toBeLessThan(all[k - 1] as number)
      }),
      runs,
    )
  })

  it('falls by no more with each further provider', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const fall = list.map((_, k) => remainingShare(list, k) - remainingShare(list, k + 1))
        for (let k = 1; k < fall.length; k++) {
          expect(fall[k]).toBeLessThanOrEqual((fall[k - 1] as number) + 1e-12)
        }
      }),
      runs,
    )
  })
})

describe('nakamotoCoefficient()', () => {
  it.each([
    { threshold: 1 / 2, n: 10, least: 6 },
    { threshold: 1 / 3, n: 3, least: 2 },
    { threshold: 1 / 3, n: 6, least: 3 },
    { threshold: 1 / 2, n: 6, least: 4 },
    { threshold: 0.3, n: 10, least: 4 },
    { threshold: 0.7, n: 10, least: 8 },
    { threshold: 0, n: 10, least: 1 },
    { threshold: 1 - Number.EPSILON, n: 10, least: 10 },
  ])('returns $least of $n equal providers for strictly more than $threshold', ({ threshold, n, least }) => {
    expect(nakamotoCoefficient(Array(n).fill(1 / n), threshold)).toBe(least)
  })

  it('returns floor(tn) + 1 for n equal providers and every threshold that they reach exactly', () => {
    for (let n = 1; n <= 200; n++) {
      for (let reached = 0; reached < n; reached++) {
        expect(nakamotoCoefficient(Array(n).fill(1 / n), reached / n)).toBe(reached + 1)
      }
    }
  })

  it('returns the minimum: one fewer does not exceed the threshold', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 0.999, noNaN: true }), (list, threshold) => {
        const k = nakamotoCoefficient(list, threshold)
        expect(1 - remainingShare(list, k)).toBeGreaterThan(threshold)
        expect(1 - remainingShare(list, k - 1)).toBeLessThanOrEqual(threshold + 2e-9)
      }),
      runs,
    )
  })
})

describe('herfindahl()', () => {
  it('returns between 1/n and 1, so 1/H is between 1 and n', () => {
    fc.assert(
      fc.property(shares, (list) => {
        expect(herfindahl(list)).toBeGreaterThanOrEqual(1 / list.length - 1e-12)
        expect(herfindahl(list)).toBeLessThanOrEqual(1 + 1e-12)
        expect(effectiveProviders(list) * herfindahl(list)).toBeCloseTo(1, 12)
      }),
      runs,
    )
  })

  it('rises when two providers merge', () => {
    fc.assert(
      fc.property(
        shares.filter(({ length }) => length > 1),
        ([first = 0, second = 0, ...others]) => {
          expect(herfindahl([first + second, ...others])).toBeGreaterThan(
            herfindahl([first, second, ...others]),
          )
        },
      ),
      runs,
    )
  })
})

it('Concentration: no measure depends on the order of providers, to the last bit', () => {
  fc.assert(
    fc.property(reordered, fc.nat(40), ([list, other], k) => {
      const failing = k % (list.length + 1)
      expect(remainingShare(other, failing)).toBe(remainingShare(list, failing))
      expect(nakamotoCoefficient(other)).toBe(nakamotoCoefficient(list))
      expect(nakamotoCoefficient(other, 1 / 3)).toBe(nakamotoCoefficient(list, 1 / 3))
      expect(herfindahl(other)).toBe(herfindahl(list))
    }),
    runs,
  )
})
