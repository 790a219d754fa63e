import { render, screen } from '@testing-library/react'
import { ChainNeutralBadge, DecentralizationStats, Web3Explainer } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { broken } from './broken.js'

const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
const statistic = { value: 20_000, qualifier: 'over', unit: 'nodes' }
const figures = () =>
  [...document.querySelectorAll('[data-part="statistic"]')].map((figure) => figure.textContent)

/** In production a component renders as much as it can of invalid props. */
describe('Production', () => {
  beforeEach(() => vi.stubEnv('NODE_ENV', 'production'))
  afterEach(() => vi.unstubAllEnvs())

  it('Web3Explainer: renders the nearest heading level', () => {
    render(<Web3Explainer {...broken({ headingLevel: 9 })} />)
    expect(screen.getByRole('heading', { level: 6 })).toHaveTextContent(en.Web3Explainer.title)
  })

  it('ChainNeutralBadge, Web3Explainer: render an unknown size, detail or surface as the default', () => {
    render(<ChainNeutralBadge {...broken({ size: 'huge', appearance: 'ghost' })} />)
    render(<Web3Explainer {...broken({ detail: 'short', surface: 'box' })} />)
    expect(screen.getByRole('button', { name: en.ChainNeutralBadge.label })).toBeVisible()
    expect(screen.getByRole('heading')).toHaveTextContent(en.Web3Explainer.title)
  })

  it('DecentralizationStats: skips an unknown id in `stats`', () => {
    render(<DecentralizationStats stats={['nodes-running', 'nodes-launched']} />)
    expect(figures()).toEqual(['over 15,000'])
  })

  it.each([['nodes-launched'], [5], [null], [{}]])(
    'DecentralizationStats: shows the default facts for stats={%j}',
    (stats) => {
      render(<DecentralizationStats {...broken({ stats })} />)
      expect(screen.getAllByRole('term')).toHaveLength(4)
    },
  )

  it.each([
    ['without a source', { statistic }],
    ['with a source that has no URL', { source: { ...source, url: undefined }, statistic }],
    ['with a day that does not exist', { source, asOf: '2026-02-30', statistic }],
    ['with a day and a time', { source, asOf: '2026-06-30T00:00Z', statistic }],
    ['with no number', { source, statistic: { value: Number.NaN, qualifier: 'over', unit: 'nodes' } }],
    ['with no qualifier', { source, statistic: { value: 20_000, unit: 'nodes' } }],
  ])('DecentralizationStats: shows the library’s fact instead of a fact %s', (_, change) => {
    const props = { stats: ['nodes-launched'], ...broken.factWithoutSource('nodes-launched', change) }
    const { container } = render(<DecentralizationStats {...broken(props)} />)
    expect(figures()).toEqual(['over 15,000'])
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['The Ankr Approach'])
    expect(container.querySelector('[data-fact]')?.closest('[data-as-of]')).toHaveAttribute(
      'data-as-of',
      '2022-03-04',
    )
  })

  it('DecentralizationStats: shows a valid fact of the partner (or the rows above could not fail)', () => {
    const change = { source, asOf: '2026-02-28', statistic }
    const props = { stats: ['nodes-launched'], ...broken.factWithoutSource('nodes-launched', change) }
    render(<DecentralizationStats {...broken(props)} />)
    expect(figures()).toEqual(['over 20,000'])
    expect(screen.getByRole('link')).toHaveTextContent('Report')
  })

  it('DecentralizationStats: omits a partner’s own fact without a source', () => {
    const props = { stats: ['ours', 'nodes-launched'], ...broken.factWithoutSource('ours', { id: 'ours' }) }
    render(<DecentralizationStats {...broken(props)} />)
    expect(figures()).toEqual(['over 15,000'])
  })

  it('ChainNeutralBadge, Web3Explainer: show the library’s fact instead of a fact without a source', () => {
    render(<ChainNeutralBadge {...broken.factWithoutSource('no-chain-promoted')} />)
    render(<Web3Explainer {...broken.factWithoutSource('next-generation')} />)
    expect(
      document.querySelector('[data-fact="no-chain-promoted"]')?.closest('[data-as-of]'),
    ).toHaveAttribute('data-as-of', '2022-03-04')
    expect(document.querySelector('[data-fact="next-generation"]')?.closest('[data-as-of]')).toHaveAttribute(
      'data-as-of',
      '2022-03-04',
    )
  })

  it.each([['facts'], [null], [5], [[]]])('DecentralizationStats: ignores facts={%j}', (facts) => {
    render(<DecentralizationStats {...broken({ facts })} />)
    expect(figures()[0]).toBe('over 15,000')
  })

  it('renders the English message for a key that the locale lacks', () => {
    render(<Web3Explainer {...broken.localeWithout('Web3Explainer', 'title')} />)
    render(<DecentralizationStats {...broken.localeWithout('DecentralizationStats', 'labels')} />)
    render(<ChainNeutralBadge {...broken.localeWithout('ChainNeutralBadge', 'statements')} />)
    expect(screen.getByRole('heading')).toHaveTextContent(en.Web3Explainer.title)
    expect(figures()[0]).toBe('over 15,000')
    const { statements } = en.ChainNeutralBadge
    expect(screen.getByRole('button', { name: en.ChainNeutralBadge.label })).toHaveAttribute(
      'aria-description',
      expect.stringContaining(Object.values(statements).join(' ')),
    )
  })

  it('DecentralizationStats: hides a statistic if `now` is missing or invalid', () => {
    const { rerender } = render(<DecentralizationStats maxAgeDays={365} />)
    expect(figures()).toEqual([])
    expect(screen.getAllByRole('term')).toHaveLength(4)
    rerender(<DecentralizationStats maxAgeDays={365} now="yesterday" />)
    expect(figures()).toEqual([])
  })
})
