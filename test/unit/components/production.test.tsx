import { render, screen } from '@testing-library/react'
import { ChainNeutralBadge, DecentralizationStats, Web3Explainer } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { broken } from './broken.js'

const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
const figures = () =>
  [...document.querySelectorAll('[data-part="statistic"]')].map((figure) => figure.textContent)

/** On a live page a component renders what it can, whatever it is given. */
describe('in production', () => {
  beforeEach(() => vi.stubEnv('NODE_ENV', 'production'))
  afterEach(() => vi.unstubAllEnvs())

  it('takes the nearest heading level', () => {
    render(<Web3Explainer {...broken({ headingLevel: 9 })} />)
    expect(screen.getByRole('heading', { level: 6 })).toHaveTextContent(en.Web3Explainer.title)
  })

  it('renders unknown sizes, variants and appearances', () => {
    render(<ChainNeutralBadge {...broken({ size: 'huge', appearance: 'ghost' })} />)
    render(<Web3Explainer {...broken({ variant: 'short', appearance: 'box' })} />)
    expect(screen.getByRole('button', { name: en.ChainNeutralBadge.label })).toBeVisible()
    expect(screen.getByRole('heading')).toHaveTextContent(en.Web3Explainer.title)
  })

  it('shows the facts it knows, and passes over an unknown id', () => {
    render(<DecentralizationStats stats={['nodes-running', 'nodes-launched']} />)
    expect(figures()).toEqual(['over 15,000'])
  })

  it.each([['nodes-launched'], [5], [null], [{}]])('shows the usual facts for stats={%j}', (stats) => {
    render(<DecentralizationStats {...broken({ stats })} />)
    expect(figures()).toHaveLength(4)
  })

  it.each([
    ['without a source', {}],
    ['with a source that has no address', { source: { ...source, url: undefined } }],
    ['with a day that does not exist', { source, asOf: '2026-02-30' }],
    ['with no number', { source, statistic: { value: Number.NaN, qualifier: 'over', unit: 'nodes' } }],
    ['with no qualifier', { source, statistic: { value: 20_000, unit: 'nodes' } }],
  ])('states the library’s fact in place of one %s', (_, change) => {
    render(<DecentralizationStats {...broken.factWithoutSource('nodes-launched', change)} />)
    expect(figures()[0]).toBe('over 15,000')
    expect(screen.getByRole('link', { name: 'The Ankr Approach' })).toBeVisible()
  })

  it('omits a fact of the partner’s own that has no source', () => {
    const props = { stats: ['ours', 'nodes-launched'], ...broken.factWithoutSource('ours', { id: 'ours' }) }
    render(<DecentralizationStats {...broken(props)} />)
    expect(figures()).toEqual(['over 15,000'])
  })

  it('renders every component with a fact that has no source', () => {
    render(<ChainNeutralBadge {...broken.factWithoutSource('no-chain-promoted')} />)
    render(<Web3Explainer {...broken.factWithoutSource('next-generation')} />)
    expect(document.querySelector('[data-fact="no-chain-promoted"]')).toHaveAttribute(
      'data-as-of',
      '2022-03-04',
    )
    expect(document.querySelector('[data-fact="next-generation"]')).toHaveAttribute(
      'data-as-of',
      '2022-03-04',
    )
  })

  it.each([['facts'], [null], [5], [[]]])('takes facts={%j} for none', (facts) => {
    render(<DecentralizationStats {...broken({ facts })} />)
    expect(figures()[0]).toBe('over 15,000')
  })

  it('says in English what the language lacks', () => {
    render(<Web3Explainer {...broken.localeWithout('Web3Explainer', 'title')} />)
    render(<DecentralizationStats {...broken.localeWithout('DecentralizationStats', 'stats')} />)
    render(<ChainNeutralBadge {...broken.localeWithout('ChainNeutralBadge', 'statements')} />)
    expect(screen.getByRole('heading')).toHaveTextContent(en.Web3Explainer.title)
    expect(figures()[0]).toBe('over 15,000')
    const { statements } = en.ChainNeutralBadge
    expect(screen.getByRole('button', { name: en.ChainNeutralBadge.label })).toHaveAttribute(
      'aria-description',
      Object.values(statements).join(' '),
    )
  })

  it('withholds a figure whose age it cannot tell', () => {
    const { rerender } = render(<DecentralizationStats maxAgeDays={365} />)
    expect(figures()).toEqual(['Worldwide', 'Many', 'Independent', 'None'])
    rerender(<DecentralizationStats maxAgeDays={365} now="yesterday" />)
    expect(figures()[0]).toBe('Worldwide')
  })
})
