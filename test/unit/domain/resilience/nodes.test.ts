import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allocateNodes,
  computeOutage,
  getNodeStates,
  presetShares,
} from '../../../../src/domain/resilience/index.js'
import { failure, runs, shares } from './arbitraries.js'

describe('allocateNodes()', () => {
  it('returns the documented nodes of the presets', () => {
    expect(allocateNodes(presetShares.concentrated)).toEqual([60, 15, 10, 8, 7])
    expect(allocateNodes(presetShares.distributed)).toEqual(Array(10).fill(10))
  })

  it.each([
    { shares: [1 / 3, 1 / 3, 1 / 3], nodes: 100, allocated: [34, 33, 33] },
    { shares: [0.105, 0.205, 0.69], nodes: 100, allocated: [11, 20, 69] },
    { shares: [0.145, 0.105, 0.75], nodes: 100, allocated: [15, 10, 75] },
    { shares: [0.29, 0.57, 0.14], nodes: 100, allocated: [29, 57, 14] },
    { shares: [0.004, 0.004, 0.992], nodes: 100, allocated: [1, 0, 99] },
    { shares: [0.5, 0.3, 0.2], nodes: 1, allocated: [1, 0, 0] },
    { shares: [1], nodes: 10_000, allocated: [10_000] },
  ])('allocates $nodes nodes to $shares', ({ shares: list, nodes, allocated }) => {
    expect(allocateNodes(list, nodes)).toEqual(allocated)
  })

  it('sums to the requested nodes, each provider within 1 of its exact share', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 10_000 }), (list, nodes) => {
        const allocated = allocateNodes(list, nodes)
        expect(allocated.reduce((a, b) => a + b, 0)).toBe(nodes)
        for (const [i, count] of allocated.entries()) {
          expect(Number.isInteger(count)).toBe(true)
          expect(Math.abs(count - (list[i] as number) * nodes)).toBeLessThan(1 + 1e-8)
        }
      }),
      runs,
    )
  })

  it('never gives fewer nodes to a larger provider', () => {
    fc.assert(
      fc.property(shares, (list) => {
        const ordered = [...list].sort((a, b) => b - a)
        const allocated = allocateNodes(ordered)
        expect(allocated).toEqual([...allocated].sort((a, b) => b - a))
      }),
      runs,
    )
  })
})

describe('getNodeStates()', () => {
  it('returns one provider after another, and a failure moves no node', () => {
    fc.assert(
      fc.property(failure, ({ shares: list, failed, headroom }) => {
        const nodes = getNodeStates(list, failed)
        expect(nodes).toHaveLength(100)
        expect(nodes).toEqual(getNodeStates(list, [...failed].reverse()))
        expect(nodes.map(({ provider }) => provider)).toEqual(
          getNodeStates(list, []).map(({ provider }) => provider),
        )
        expect(list.map((_, i) => nodes.filter(({ provider }) => provider === i).length)).toEqual(
          allocateNodes(list),
        )
        expect(nodes.every(({ provider, down }) => down === failed.includes(provider))).toBe(true)
        expect(nodes.filter(({ down }) => down)).toHaveLength(
          computeOutage({ shares: list, failed, headroom }).nodesDown,
        )
      }),
      runs,
    )
  })

  it('returns as many nodes as requested', () => {
    expect(getNodeStates([0.5, 0.5], [1], 4)).toEqual([
      { provider: 0, down: false },
      { provider: 0, down: false },
      { provider: 1, down: true },
      { provider: 1, down: true },
    ])
  })
})
