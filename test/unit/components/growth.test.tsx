import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { ChainGrid } from '../../../src/components/ChainGrid/index.js'
import { Term } from '../../../src/components/Term/index.js'
import type { TermId } from '../../../src/facts/index.js'

interface Record {
  child: Record | null
  sibling: Record | null
}

/** Counts the fiber records of a rendered tree: React keeps one for every element, component and text among others. */
const recordsOf = (node: ReactNode): number => {
  const { container } = render(node)
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'))
  const root = (container as unknown as { [key: string]: { stateNode: { current: Record } } })[key as string]
  const count = (record: Record | null): number =>
    record ? 1 + count(record.child) + count(record.sibling) : 0
  return count(root?.stateNode.current.child ?? null)
}

const list = (n: number, one: (index: number) => ReactNode) =>
  Array.from({ length: n }, (_, index) => one(index))
const terms = (n: number, term: TermId = 'dao') => list(n, (index) => <Term key={index} term={term} />)
const chainsOf = (n: number) =>
  Array.from({ length: n }, (_, index) => ({ id: `eip155:${index + 1}`, name: `Chain ${index + 1}` }))
const grid = (n: number) => <ChainGrid chains={chainsOf(n)} />
const oneMore = (of: (n: number) => ReactNode, n: number) => recordsOf(of(n + 1)) - recordsOf(of(n))

it('Term: React keeps eight records for each, the component, its trigger and six elements', () => {
  expect(oneMore(terms, 1)).toBe(8)
  expect(oneMore(terms, 40)).toBe(8)
})

it('Term: a note adds one record, its element', () => {
  expect(oneMore((n) => terms(n, 'trustless'), 40)).toBe(9)
})

it('ChainGrid: React keeps four records for each chain, its elements', () => {
  expect(oneMore(grid, 10)).toBe(4)
  expect(oneMore(grid, 40)).toBe(4)
})

it('ChainGrid: reads each chain equally often for any number of chains', () => {
  const readsOf = (n: number) => {
    let reads = 0
    const chains = chainsOf(n).map((chain) =>
      Object.defineProperty({ ...chain }, 'name', {
        get: () => {
          reads += 1
          return chain.name
        },
      }),
    )
    render(<ChainGrid chains={chains} />)
    return reads / n
  }
  expect(readsOf(400)).toBe(readsOf(4))
})

it('Term: 1 and many add the same number of listeners', () => {
  // The prototype on which the DOM of the tests defines it.
  let owner: object = document
  while (!Object.hasOwn(owner, 'addEventListener')) owner = Object.getPrototypeOf(owner)
  const add = vi.spyOn(owner as EventTarget, 'addEventListener')
  const listens = (n: number) => {
    add.mockClear()
    const { unmount } = render(terms(n))
    unmount()
    return add.mock.calls.length
  }
  // The first root adds the listeners of React itself.
  listens(1)
  const few = listens(1)
  expect(few).toBeGreaterThan(2)
  expect(listens(100)).toBe(few)
  add.mockRestore()
})
