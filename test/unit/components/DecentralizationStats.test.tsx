import { render, screen, within } from '@testing-library/react'
import { DecentralizationStats, defineFacts } from 'ankr-approach'
import { describe, expect, it } from 'vitest'
import { pseudoRtl } from '../../support/pseudo.js'
import { readStatistics, readStats } from './readStats.js'

const source = { id: 'report', title: 'Network report', publisher: 'Ankr', url: 'https://example.com/report' }

describe('DecentralizationStats', () => {
  it('renders statistic, qualifier, label and note, in the default order', () => {
    expect(readStats()).toEqual([
      [
        'nodes-launched',
        'over 15,000',
        'nodes launched',
        'Around the world, over time. Not a count of nodes running today.',
      ],
      ['chains-supported', 'over 50', 'blockchains supported', 'Proof-of-Stake networks, side by side.'],
      [
        'independent-data-centers',
        'Independent',
        'data centres',
        'Ankr commits to hosting its nodes with independent third parties, in many geographic locations.',
      ],
      [
        'no-public-cloud',
        'None',
        'on public cloud',
        'Ankr commits to never using centralized public cloud providers.',
      ],
    ])
  })

  it('pairs each statistic with its label in a definition list', () => {
    render(<DecentralizationStats />)
    const labels = screen.getAllByRole('term').map((term) => term.textContent)
    expect(labels).toEqual(['nodes launched', 'blockchains supported', 'data centres', 'on public cloud'])
    for (const term of screen.getAllByRole('term')) expect(term.nextElementSibling?.tagName).toBe('DD')
  })

  it('names publisher, month and document once', () => {
    const { container } = render(<DecentralizationStats />)
    const line = container.querySelector('[data-part="source"]') as HTMLElement
    expect(line).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
    expect(within(line).getByRole('link', { name: 'The Ankr Approach' })).toBeVisible()
    expect(container.querySelectorAll('[data-part="source"]')).toHaveLength(1)
  })

  it('renders the chosen stats in that order, each once', () => {
    const stats = ['multiple-locations', 'nodes-launched', 'multiple-locations']
    expect(readStats({ stats }).map(([id]) => id)).toEqual(['multiple-locations', 'nodes-launched'])
  })

  it('omits the notes for `notes={false}`', () => {
    expect(readStats({ notes: false }).map(([, , , note]) => note)).toEqual(Array(4).fill(undefined))
  })

  it('renders an overridden statistic with its date and source, beside those of the others', () => {
    const facts = defineFacts({
      'nodes-launched': { statistic: { value: 20_000 }, asOf: '2026-06-30', source },
    })
    expect(readStatistics({ facts })[0]).toBe('over 20,000')
    const lines = [...document.querySelectorAll('[data-part="source"]')].map((line) => line.textContent)
    expect(lines).toEqual([
      'As stated by Ankr in June 2026 · Network report',
      'As stated by Ankr in March 2022 · The Ankr Approach',
    ])
    const stat = document.querySelector('[data-fact="nodes-launched"]')
    expect(stat).toHaveAttribute('data-as-of', '2026-06-30')
  })

  it('renders a custom fact in the partner’s words', () => {
    const figure = { value: 12, qualifier: 'exactly', unit: 'regions' } as const
    const ours = {
      section: 'decentralization',
      kind: 'statistic',
      asOf: '2026-06-30',
      statistic: figure,
      source,
    } as const
    const facts = defineFacts({ 'our-regions': { ...ours, label: 'our regions', note: 'Counted in June.' } })
    expect(readStats({ stats: ['our-regions'], facts })).toEqual([
      ['our-regions', 'exactly 12', 'our regions', 'Counted in June.'],
    ])
  })

  it('names the source of a fact that appears in the note of another', () => {
    const facts = defineFacts({ 'multiple-locations': { asOf: '2026-06-30', source } })
    const { container } = render(<DecentralizationStats stats={['independent-data-centers']} facts={facts} />)
    expect(container.querySelector('[data-fact="multiple-locations"]')).toHaveAttribute(
      'data-as-of',
      '2026-06-30',
    )
    expect(container).toHaveTextContent('As stated by Ankr in June 2026 · Network report')
  })

  it('formats numbers, qualifier and date by the locale, isolated in right-to-left text', () => {
    const [first] = readStatistics({ locale: pseudoRtl })
    expect(first).toBe(`${pseudoRtl.qualifiers.over} \u2068١٥٬٠٠٠\u2069`)
    expect(document.querySelector('time')?.textContent).toContain('٢٠٢٢')
  })
})
