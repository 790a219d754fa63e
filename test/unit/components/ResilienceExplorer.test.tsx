import { render, screen } from '@testing-library/react'
import { defineFacts, ResilienceExplorer } from 'ankr-approach'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { formats as englishCore } from '../../../src/i18n/locales/en/formats.js'
import { pickLocale } from '../../../src/i18n/pickLocale.js'
import { pseudoRtl } from '../../support/pseudo.js'
import { pictures, START, sentences, table } from './support/resilience.js'

describe('ResilienceExplorer', () => {
  it('starts with the worst case: the largest hosting provider fails', () => {
    render(<ResilienceExplorer />)
    expect(pictures()).toEqual([
      [-60, 15, 10, 8, 7],
      [-10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    ])
    expect(sentences()).toEqual(START)
  })

  it('states the content of each picture below it and in its description', () => {
    render(<ResilienceExplorer />)
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))).toEqual([
      'Concentrated: 100 nodes hosted by 5 providers. 40 running, 60 down.',
      'Spread out: 100 nodes hosted by 10 providers. 90 running, 10 down.',
    ])
    const verdicts = [...document.querySelectorAll('[data-part="chip"]')]
    expect(verdicts.map((verdict) => verdict.textContent)).toEqual([
      'Overloaded at ×2.5 load',
      'Copes at ×1.11 load',
    ])
    expect(verdicts.map((verdict) => verdict.getAttribute('data-kind'))).toEqual(['caution', 'positive'])
    const counts = [...document.querySelectorAll('[data-part="count"]')]
    expect(counts.map((count) => count.textContent)).toEqual([
      '40 of 100 nodes stay up',
      '90 of 100 nodes stay up',
    ])
  })

  it('renders the same numbers in a table, with the measures of concentration', () => {
    render(<ResilienceExplorer />)
    expect(table()).toEqual({
      Providers: ['5', '10'],
      'Largest provider’s share': ['60%', '10%'],
      'Nodes still up, of 100': ['40', '90'],
      'Load per remaining node': ['×2.5', '×1.11'],
      'Can they cope?': ['No', 'Yes'],
      'Nakamoto coefficient': ['1', '6'],
      'Equivalent number of equal-sized providers': ['2.48', '10'],
    })
    expect(document.querySelector('caption')).toHaveTextContent(
      'When the largest hosting provider fails, with 50% spare capacity',
    )
    expect(document.querySelector('th [data-ankr-term="nakamoto-coefficient"]')).toBeInTheDocument()
  })

  it('is labeled as an illustration above the pictures, with its limits below', () => {
    render(<ResilienceExplorer defaultFailureCount={0} />)
    const note = screen.getByText(
      'This is an illustration. It shows neither Ankr’s network nor any other provider’s.',
    )
    const [picture] = screen.getAllByRole('img')
    expect(note.compareDocumentPosition(picture as Element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(document.querySelector('.ankr > [data-part="caption"]')).toHaveTextContent(
      'A share of nodes is not a share of stake or of traffic. A provider’s outage is not the same as a regional outage. Independent sites can still share a network connection, a jurisdiction or a software bug.',
    )
  })

  it('renders its four facts with attribution, date and source', () => {
    const { container } = render(<ResilienceExplorer />)
    const stated = [...container.querySelectorAll('[data-fact]')]
    expect(
      stated.map((fact) => [fact.getAttribute('data-fact'), fact.firstChild?.textContent?.replace(/^ /, '')]),
    ).toEqual([
      ['independent-data-centers', 'Ankr’s nodes run in independent, third-party data centres.'],
      ['multiple-locations', 'Ankr’s nodes are in multiple geographic locations.'],
      ['no-public-cloud', 'Ankr says it never uses centralized '],
      [
        'others-centralized',
        'Other API providers, Ankr says, typically use a centralized service, AWS for example.',
      ],
    ])
    expect(container.querySelector('[data-part="source"]')).toHaveTextContent(
      'Stated by Ankr in March 2022 · The Ankr Approach',
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

  it('leaves out facts that are null, without an empty paragraph', () => {
    const left = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, null]))
    const { container, rerender } = render(<ResilienceExplorer facts={left('no-public-cloud')} />)
    expect(container.querySelector('[data-part="intro"]')).not.toHaveTextContent('public cloud')
    expect(container.querySelectorAll('[data-fact]')).toHaveLength(3)
    rerender(
      <ResilienceExplorer
        facts={left(
          'no-public-cloud',
          'multiple-locations',
          'independent-data-centers',
          'others-centralized',
        )}
      />,
    )
    expect(container.querySelector('[data-part="intro"], [data-part="source"]')).toBeNull()
  })

  it('the title is a heading only with `headingLevel`, and the status is not the heading', () => {
    const { rerender } = render(<ResilienceExplorer />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<ResilienceExplorer headingLevel={3} />)
    const heading = screen.getByRole('heading', { level: 3 })
    expect(heading).toHaveTextContent(START[0] as string)
    expect(screen.getByRole('status')).toContainElement(heading)
  })

  it('replaces the labels of both parts by `messages`, and reports unknown keys', () => {
    const messages = { key: 'Own key.', fields: { concentrated: 'One host' } }
    const { container } = render(<ResilienceExplorer messages={messages} />)
    expect(container.querySelector('.ankr > [data-part="caption"]')).toHaveTextContent('Own key.')
    expect(container.querySelector('[data-part="hosting"]')).toHaveTextContent('One host 5 providers')
    for (const unknown of [{ nothing: 'x' }, { statements: {} }])
      expect(() => renderToString(<ResilienceExplorer messages={unknown as object} />)).toThrow('messages')
  })
})

describe('ResilienceExplorer in another language', () => {
  it('renders every message and digit in that language', () => {
    const { container } = render(<ResilienceExplorer locale={pseudoRtl} />)
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl')
    expect(container.querySelector('[data-part="up"]')).toHaveTextContent('٤٠')
    expect(Object.values(table()).flat().join()).not.toMatch(/[0-9a-z]/i)
  })

  it('passes to the client only the formats and terms that it needs', () => {
    const { glossary, ...core } = pickLocale(pseudoRtl, ['nakamoto-coefficient'])
    expect(Object.keys(glossary ?? {})).toEqual(['nakamoto-coefficient'])
    expect(Object.keys(core).sort()).toEqual(Object.keys(englishCore).sort())
  })
})
