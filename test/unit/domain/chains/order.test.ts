import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderChains } from '../../../../src/domain/chains/index.js'
import { alphabetOf } from './alphabets.js'
import { chains, dateOf, dayNumber, locale, numbered, reordered, runs } from './arbitraries.js'

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const orders = fc.oneof(
  fc.constant('alphabetical' as const),
  dayNumber.map((day) => ({ rotateBy: dateOf(day) })),
)

describe('orderChains(): any permutation returns the same order', () => {
  it('in every language, on every day', () => {
    fc.assert(
      fc.property(reordered, orders, locale, ([list, other], order, tag) => {
        const ordered = orderChains(list, order, { alphabet: alphabetOf(tag) })
        expect(orderChains(other, order, { alphabet: alphabetOf(tag) })).toEqual(ordered)
        expect(ids(ordered).sort()).toEqual(ids(list).sort())
      }),
      runs,
    )
  })

  it('by id, if the collation gives all names one key', () => {
    fc.assert(
      fc.property(reordered, ([list, other]) => {
        const getSortKey = () => ''
        expect(ids(orderChains(other, 'alphabetical', { getSortKey }))).toEqual(ids(list).sort())
      }),
      runs,
    )
  })

  it('by id, if names are equal', () => {
    const list = ['eip155:9', 'eip155:10', 'cosmos:a', 'cosmos:B'].map((id) => ({ id, name: 'Base' }))
    expect(ids(orderChains(list))).toEqual(['cosmos:B', 'cosmos:a', 'eip155:10', 'eip155:9'])
  })
})

describe('orderChains(): no chain has an advantage over a rotation', () => {
  /** The number of days on which each chain is at each position, and before each other chain. */
  const count = (n: number, from: number) => {
    const zeros = () => Array.from({ length: n }, () => Array<number>(n).fill(0))
    const [places, before] = [zeros(), zeros()]
    const list = numbered(n)
    for (let day = from; day < from + 2 * n; day++) {
      const order = orderChains(list, { rotateBy: dateOf(day) }).map(({ id }) =>
        list.findIndex((c) => c.id === id),
      )
      order.forEach((chain, place) => {
        const row = places[chain] as number[]
        row[place] = (row[place] ?? 0) + 1
        for (const later of order.slice(place + 1)) {
          const ahead = before[chain] as number[]
          ahead[later] = (ahead[later] ?? 0) + 1
        }
      })
    }
    return { places, before }
  }

  const fair = (n: number, from: number) => {
    const { places, before } = count(n, from)
    for (const row of places) expect(row).toEqual(Array(n).fill(2))
    before.forEach((row, chain) => {
      expect(row).toEqual(Array.from({ length: n }, (_, other) => (other === chain ? 0 : n)))
    })
  }

  it('over 2n days, each chain is twice at each position, and n days before each other chain', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), dayNumber, fair), runs)
  }, 60_000)

  it('19 chains, around 1970 and a leap day', () => {
    fair(19, 0)
    fair(19, -19)
    fair(19, Date.UTC(2028, 1, 29) / 86_400_000)
  })

  it('over an even day and the next: the second order is the reverse of the first', () => {
    fc.assert(
      fc.property(chains, dayNumber, (list, half) => {
        const even = orderChains(list, { rotateBy: dateOf(2 * half) })
        const odd = orderChains(list, { rotateBy: dateOf(2 * half + 1) })
        expect(odd).toEqual(even.reverse())
      }),
      runs,
    )
  })

  it('the order repeats after 2n days, and not before', () => {
    const list = numbered(7)
    const on = (day: number) => ids(orderChains(list, { rotateBy: dateOf(day) })).join()
    expect(new Set(Array.from({ length: 14 }, (_, day) => on(day))).size).toBe(14)
    expect(on(14)).toBe(on(0))
    expect(on(0)).toBe(ids(list).join())
  })
})

describe('orderChains(): `rotateBy`', () => {
  const list = numbered(31)
  const order = (rotateBy: Date | string) => ids(orderChains(list, { rotateBy }))

  it('counts whole days in UTC, the same for a Date and a text', () => {
    const day = order('2026-11-23')
    expect(order(new Date('2026-11-23T00:00:00.000Z'))).toEqual(day)
    expect(order(new Date('2026-11-23T23:59:59.999Z'))).toEqual(day)
    expect(order(new Date('2026-11-24T00:00:00.000Z'))).not.toEqual(day)
    expect(order(new Date('2026-11-22T23:59:59.999Z'))).not.toEqual(day)
  })

  it('accepts every valid date', () => {
    for (const rotateBy of [
      new Date(8.64e15),
      new Date(-8.64e15),
      '0000-01-01',
      '9999-12-31',
      '2024-02-29',
    ]) {
      expect(order(rotateBy).sort()).toEqual(ids(list).sort())
    }
  })
})

describe('orderChains(): number of chains', () => {
  it.each([0, 1, 2, 500])('orders %i chains', (n) => {
    const list = Object.freeze(numbered(n))
    expect(orderChains([...list].reverse())).toEqual(list)
    expect(new Set(ids(orderChains(list, { rotateBy: '2026-11-23' }))).size).toBe(n)
  })

  it('returns the same objects', () => {
    const [b, a] = [
      { id: 'eip155:8453', name: 'Base', mark: Symbol('b') },
      { id: 'eip155:42161', name: 'Arbitrum One', mark: Symbol('a') },
    ]
    const ordered = orderChains([b, a])
    expect(ordered[0]).toBe(a)
    expect(ordered[1]?.mark).toBe(b.mark)
  })
})
