import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import type { TermId } from '../../../src/facts/index.js'

const created = vi.hoisted(() => ({ count: 0 }))

// Counts the React elements that a render creates: React keeps memory for each of them.
vi.mock('react/jsx-dev-runtime', async (importOriginal) => {
  const runtime = await importOriginal<typeof import('react/jsx-dev-runtime')>()
  const jsxDEV: typeof runtime.jsxDEV = (...parameters) => {
    created.count += 1
    return runtime.jsxDEV(...parameters)
  }
  return { ...runtime, jsxDEV }
})

// Test files share their modules, and other files may have imported these without the mock.
vi.resetModules()
const { ChainGrid } = await import('../../../src/components/ChainGrid/index.js')
const { Term } = await import('../../../src/components/Term/index.js')

const countElements = (renderNode: () => ReactNode): number => {
  created.count = 0
  render(renderNode())
  return created.count
}

const list = (n: number, one: (index: number) => ReactNode) =>
  Array.from({ length: n }, (_, index) => one(index))
const terms = (n: number, term: TermId = 'dao') => list(n, (index) => <Term key={index} term={term} />)
const chainsOf = (n: number) =>
  Array.from({ length: n }, (_, index) => ({ id: `eip155:${index + 1}`, name: `Chain ${index + 1}` }))
const grid = (n: number) => <ChainGrid chains={chainsOf(n)} />
const countElementsOfOneMore = (renderItems: (n: number) => ReactNode, n: number) =>
  countElements(() => renderItems(n + 1)) - countElements(() => renderItems(n))

it('Term: each one creates five React elements', () => {
  expect(countElementsOfOneMore(terms, 1)).toBe(5)
  expect(countElementsOfOneMore(terms, 40)).toBe(5)
})

it('Term: a note creates no element', () => {
  expect(countElementsOfOneMore((n) => terms(n, 'trustless'), 40)).toBe(5)
})

it('ChainGrid: each chain creates four React elements', () => {
  expect(countElementsOfOneMore(grid, 10)).toBe(4)
  expect(countElementsOfOneMore(grid, 40)).toBe(4)
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
