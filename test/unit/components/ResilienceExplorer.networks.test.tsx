import { render, screen } from '@testing-library/react'
import { ResilienceExplorer, type ResilienceExplorerProps, type Scenario } from 'ankr-approach'
import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { even, letters, pictures, table } from './support/resilience.js'

afterEach(() => vi.unstubAllEnvs())

describe('ResilienceExplorer with custom shares', () => {
  it('draws the largest provider first, for any order of shares', () => {
    render(<ResilienceExplorer concentratedShares={[0.1, 0.75, 0.15]} distributedShares={[0.3, 0.4, 0.3]} />)
    expect(pictures()).toEqual([
      [-75, 15, 10],
      [-40, 30, 30],
    ])
  })

  it('accepts one provider, and renders that no node is left when it fails', () => {
    render(<ResilienceExplorer concentratedShares={[1]} />)
    expect(pictures()[0]).toEqual([-100])
    expect(screen.getByText('1 provider')).toBeVisible()
    expect(screen.getByText('No nodes left')).toBeVisible()
    expect(table()['Load per remaining node']).toEqual(['None left', '×1.11'])
  })

  it('letters follow J by AA, and above 20 providers there are brackets without letters', () => {
    const { rerender } = render(<ResilienceExplorer distributedShares={even(12)} />)
    expect(letters(0)).toEqual(['A is down', 'B', 'C', 'D', 'E'])
    expect(letters(1)).toEqual([...'ABCDEFGHIJ', 'AA', 'AB'])
    rerender(<ResilienceExplorer distributedShares={even(20)} />)
    expect(letters(1).at(-1)).toBe('AJ')
    rerender(<ResilienceExplorer distributedShares={even(21)} />)
    expect(letters(1)).toEqual([])
    expect(screen.getAllByRole('img')[1]?.querySelectorAll('[data-part="bracket"]')).toHaveLength(21)
  })

  it('fills the grid column by column, and a bracket is as long as its share', () => {
    render(<ResilienceExplorer distributedShares={even(20)} />)
    const picture = screen.getAllByRole('img')[1] as Element
    const starts = (picture.children[1]?.getAttribute('d') ?? '').match(/M[\d.]+ [\d.]+/g)
    expect(starts).toEqual(['M14 1.5', 'M14 15.5', 'M14 29.5', 'M14 43.5', 'M14 57.5'])
    expect(picture.querySelectorAll('[data-part="bracket"]')[1]).toHaveAttribute('d', 'M14.5 78.5H23.5')
  })

  it('draws 100 nodes, as many down as the table states', () => {
    const shares = fc
      .array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 20 })
      .map((parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        return parts.map((part) => part / total)
      })
    vi.stubEnv('NODE_ENV', 'production')
    fc.assert(
      fc.property(shares, shares, fc.constantFrom(0, 1, 2, 3), (concentrated, spread, failing) => {
        const { unmount } = render(
          <ResilienceExplorer
            concentratedShares={concentrated}
            distributedShares={spread}
            defaultFailureCount={failing as Scenario['failureCount']}
          />,
        )
        for (const [index, nodes] of pictures().entries()) {
          const up = nodes.filter((count) => count > 0).reduce((sum, count) => sum + count, 0)
          const down = nodes.filter((count) => count < 0).reduce((sum, count) => sum - count, 0)
          expect(up + down).toBe(100)
          expect(table()['Nodes still up, of 100']?.[index]).toBe(String(up))
        }
        unmount()
      }),
      { numRuns: 20 },
    )
  })
})

describe('ResilienceExplorer: invalid props', () => {
  const bad: [Record<string, unknown>, string][] = [
    [
      { defaultFailureCount: 4 },
      'ResilienceExplorer: the prop `defaultFailureCount` is 4. Accepted: 0, 1, 2, 3.',
    ],
    [{ defaultFailureCount: '1' }, 'the prop `defaultFailureCount` is "1"'],
    [
      { defaultFailureOrder: 'biggest' },
      'the prop `defaultFailureOrder` is "biggest". Accepted: largest, second, smallest.',
    ],
    [{ defaultSpareCapacity: 50 }, 'the prop `defaultSpareCapacity` is 50. Accepted: 0, 0.25, 0.5, 1.'],
    [{ concentratedShares: [0.6, 0.6] }, 'the prop `concentratedShares`: the sum of shares is 1.2.'],
    [{ distributedShares: [] }, 'the prop `distributedShares`: shares is an array of 0.'],
    [
      { distributedShares: even(101) },
      'the prop `distributedShares` is an array of 101. Accepted: at most 100 shares.',
    ],
    [{ concentratedShares: 'most' }, 'the prop `concentratedShares`: shares is "most".'],
    [
      { concentratedShares: even(20) },
      'the prop `concentratedShares` is an array of 20. Accepted: shares no more even',
    ],
    [{ concentratedShares: [0.8, 0.2], defaultFailureCount: 3 }, 'is 3. Accepted: 0, 1, 2.'],
    [{ headingLevel: 7 }, 'the prop `headingLevel` is 7'],
    [{ facts: 'all' }, 'the prop `facts` is "all"'],
  ]

  it.each(bad)('in development, throws for %o', (props, message) => {
    expect(() => renderToString(<ResilienceExplorer {...(props as ResilienceExplorerProps)} />)).toThrow(
      message,
    )
  })

  it.each(bad)('in production, renders for %o', (props) => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<ResilienceExplorer {...(props as ResilienceExplorerProps)} />)
    expect(pictures().map((nodes) => nodes.reduce((sum, count) => sum + Math.abs(count), 0))).toEqual([
      100, 100,
    ])
    expect(document.body.textContent).not.toMatch(/NaN|undefined|null|\[object/)
  })

  it('in production, never calls the more even network concentrated', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<ResilienceExplorer concentratedShares={even(20)} distributedShares={[0.9, 0.1]} />)
    expect(pictures()[0]).toEqual([-90, 10])
  })
})
