import { render, screen } from '@testing-library/react'
import { defineFacts, ResilienceExplorer } from 'ankr-approach'
import { describe, expect, it } from 'vitest'
import { formats as englishCore } from '../../../src/i18n/locales/en/formats.js'
import { pickLocale } from '../../../src/i18n/pickLocale.js'
import { pseudoRtl } from '../../support/pseudo.js'
import { pictures, sentences, table } from './support/resilience.js'

describe('ResilienceExplorer', () => {
  it('starts with the worst case: the largest provider fails', () => {
    render(<ResilienceExplorer />)
    expect(pictures()).toEqual([
      [-60, 15, 10, 8, 7],
      [-10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    ])
    expect(sentences()).toEqual([
      'When the largest provider fails, 40 of 100 nodes stay up if one holds most of them, and 90 of 100 if 10 share them.',
      'Concentrated: each node left would have to carry 2.5 times its load. With 50% to spare, it cannot.',
      'Spread: each node left carries 1.11 times its load. With 50% to spare, it can.',
    ])
  })

  it('states the content of each picture below it and in its description', () => {
    render(<ResilienceExplorer />)
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))).toEqual([
      'Concentrated: 100 nodes held by 5 providers. 40 up, 60 down.',
      'Spread: 100 nodes held by 10 providers. 90 up, 10 down.',
    ])
    const verdicts = [...document.querySelectorAll('[data-part="verdict"]')]
    expect(verdicts.map((verdict) => verdict.textContent)).toEqual([
      'Overloaded, ×2.5',
      'Can carry the load, ×1.11',
    ])
  })

  it('renders the same numbers in a table, with the measures of concentration', () => {
    render(<ResilienceExplorer />)
    expect(table()).toEqual({
      Providers: ['5', '10'],
      'Share of the largest': ['60%', '10%'],
      'Nodes still up, of 100': ['40', '90'],
      'Load on each of them': ['×2.5', '×1.11'],
      'Can they carry it?': ['No', 'Yes'],
      'Nakamoto coefficient': ['1', '6'],
      'Effective providers: as many equal ones': ['2.48', '10'],
    })
    expect(document.querySelector('caption')).toHaveTextContent(
      'When the largest provider fails, with 50% to spare',
    )
    expect(document.querySelector('th [data-ankr-term="nakamoto-coefficient"]')).toBeInTheDocument()
  })

  it('is labelled as an illustration, with its limits', () => {
    render(<ResilienceExplorer defaultFailureCount={0} />)
    const caption = screen.getByRole('figure').querySelector(':scope > [data-part="caption"]')
    expect(caption).toHaveTextContent(
      'An illustration, not a map of Ankr’s network. Share of nodes is neither stake nor traffic; a provider’s outage is not a region’s; independent sites may still share a network upstream, a jurisdiction or a client bug.',
    )
  })

  it('renders its four facts with attribution, date and source', () => {
    const { container } = render(<ResilienceExplorer />)
    const stated = [...container.querySelectorAll('[data-fact]')]
    expect(
      stated.map((fact) => [fact.getAttribute('data-fact'), fact.firstChild?.textContent?.replace(/^ /, '')]),
    ).toEqual([
      [
        'independent-data-centers',
        'Ankr commits to running its nodes in data centres of independent third parties,',
      ],
      ['multiple-locations', 'in many geographic locations.'],
      ['no-public-cloud', 'Ankr commits to never using centralized '],
      ['others-centralized', 'According to Ankr, other API providers typically use a centralized service.'],
    ])
    expect(container.querySelector('[data-part="source"]')).toHaveTextContent(
      'As stated by Ankr in March 2022 · The Ankr Approach',
    )
  })

  it('renders overridden facts', () => {
    const source = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/' }
    const facts = defineFacts({ 'multiple-locations': { asOf: '2026-06-30', source } })
    const { container } = render(<ResilienceExplorer facts={facts} />)
    expect(container.querySelector('[data-fact="multiple-locations"]')).toHaveAttribute(
      'data-as-of',
      '2026-06-30',
    )
    expect(container.querySelectorAll('[data-part="source"]')).toHaveLength(2)
  })

  it('renders a heading only with `headingLevel`', () => {
    const { rerender } = render(<ResilienceExplorer />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<ResilienceExplorer headingLevel={3} />)
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('When a provider fails')
  })
})

describe('ResilienceExplorer in another language', () => {
  it('renders every message and digit in that language', () => {
    const { container } = render(<ResilienceExplorer locale={pseudoRtl} />)
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl')
    expect(container.querySelector('[data-part="count"]')).toHaveTextContent('٤٠')
    expect(Object.values(table()).flat().join()).not.toMatch(/[0-9a-z]/i)
  })

  it('passes to the client only the formats and terms that it needs', () => {
    const { glossary, ...core } = pickLocale(pseudoRtl, ['nakamoto-coefficient'])
    expect(Object.keys(glossary ?? {})).toEqual(['nakamoto-coefficient'])
    expect(Object.keys(core).sort()).toEqual(Object.keys(englishCore).sort())
  })
})
