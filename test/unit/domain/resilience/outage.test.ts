import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeOutage, computeOverload, presetShares } from '../../../../src/domain/resilience/index.js'
import { failure, runs } from './arbitraries.js'

describe('computeOverload()', () => {
  it.each([
    { lost: 0.6, headroom: 1, load: 2.5, serves: false },
    { lost: 0.6, headroom: 1.5, load: 2.5, serves: true },
    { lost: 0.1, headroom: 0.1, load: 1.1111111111, serves: false },
    { lost: 0.1, headroom: 0.12, load: 1.1111111111, serves: true },
    { lost: 0, headroom: 0, load: 1, serves: true },
    // Exactly at the limit, and a sum that floating point puts a hair beyond it.
    { lost: 0.5, headroom: 1, load: 2, serves: true },
    { lost: 0.8, headroom: 4, load: 5, serves: true },
    { lost: 0.1 + 0.1 + 0.1, headroom: 3 / 7, load: 1.4285714286, serves: true },
  ])('$lost lost with headroom $headroom: load ×$load', ({ lost, headroom, load, serves }) => {
    expect(computeOverload({ lost, headroom }).load).toBeCloseTo(load, 9)
    expect(computeOverload({ lost, headroom }).serves).toBe(serves)
  })

  it('returns no load if no node is left', () => {
    expect(computeOverload({ lost: 1, headroom: 1e6 })).toEqual({ load: null, serves: false })
    // Ten times .1, added up plainly.
    expect(computeOverload({ lost: 0.9999999999999999, headroom: 1e6 })).toEqual({
      load: null,
      serves: false,
    })
  })
})

describe('computeOutage()', () => {
  it('distinguishes the two presets when their first provider fails', () => {
    const concentrated = computeOutage({ shares: presetShares.concentrated, failed: [0], headroom: 0.5 })
    expect(concentrated).toMatchObject({ down: [0], lost: 0.6, nodesDown: 60, serves: false })
    expect(concentrated.serving).toBeCloseTo(0.4, 12)
    expect(concentrated.load).toBeCloseTo(2.5, 12)

    const distributed = computeOutage({ shares: presetShares.distributed, failed: [0], headroom: 0.5 })
    expect(distributed).toMatchObject({ down: [0], lost: 0.1, nodesDown: 10, serves: true })
    expect(distributed.serving).toBeCloseTo(0.9, 12)
    expect(distributed.load).toBeCloseTo(1.11, 2)
  })

  it('loses nothing if none has failed, and everything if all have', () => {
    const { shares } = { shares: presetShares.distributed }
    expect(computeOutage({ shares, failed: [], headroom: 0 })).toEqual({
      down: [],
      lost: 0,
      serving: 1,
      load: 1,
      serves: true,
      nodesDown: 0,
    })
    expect(computeOutage({ shares, failed: [...shares.keys()], headroom: 9 })).toEqual({
      down: [...shares.keys()],
      lost: 1,
      serving: 0,
      load: null,
      serves: false,
      nodesDown: 100,
    })
  })

  it('counts a provider once, sorts the failed ones, and mutates no argument', () => {
    const shares = Object.freeze([0.2, 0.3, 0.5])
    const failed = Object.freeze([2, 0, 2, -0])
    expect(computeOutage({ shares, failed, headroom: 0 })).toMatchObject({ down: [0, 2], nodesDown: 70 })
  })

  it('agrees with computeOverload(), loses overloaded nodes, and never improves with more failures', () => {
    fc.assert(
      fc.property(failure, fc.nat(39), ({ shares, failed, headroom }, i) => {
        const before = computeOutage({ shares, failed, headroom })
        expect(before.lost + before.serving).toBeCloseTo(1, 9)
        const load = computeOverload({ lost: before.lost, headroom })
        if (before.load === null) expect(load.load).toBeNull()
        else expect((load.load as number) / before.load).toBeCloseTo(1, 6)

        const after = computeOutage({ shares, failed: [...failed, i % shares.length], headroom })
        expect(after.serving).toBeLessThanOrEqual(before.serving)
        expect(after.nodesDown).toBeGreaterThanOrEqual(before.nodesDown)
        expect(after.load ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before.load ?? 0)
        expect(after.serves && !before.serves).toBe(false)
      }),
      runs,
    )
  })

  it('serves with enough headroom while a node is left', () => {
    fc.assert(
      fc.property(failure, ({ shares, failed }) => {
        const { load, serves } = computeOutage({ shares, failed, headroom: 1e9 })
        expect(serves).toBe(load !== null)
        if (load !== null && load > 1.001) {
          expect(computeOutage({ shares, failed, headroom: (load - 1) * 0.999 }).serves).toBe(false)
          expect(computeOutage({ shares, failed, headroom: load - 1 }).serves).toBe(true)
        }
      }),
      runs,
    )
  })
})
