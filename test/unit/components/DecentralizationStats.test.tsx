import { render, screen, within } from '@testing-library/react'
import { DecentralizationStats, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import { pseudoRtl } from '../../support/pseudo.js'
import { renderedFactIds } from '../../support/renderedFacts.js'
import { readStats, report, sourceLines } from './readStats.js'

const { labels, notes, statements } = en.DecentralizationStats

describe('DecentralizationStats', () => {
  it('renders statistics with qualifier, label, date and note, and statements with label and sentence', () => {
    expect(readStats()).toEqual([
      ['over 15,000', 'nodes launched, as of March 2022', notes['nodes-launched']],
      ['over 50', 'Proof-of-Stake blockchains supported, as of March 2022', notes['chains-supported']],
      [undefined, labels['independent-data-centers'], statements['independent-data-centers']],
      [undefined, labels['no-public-cloud'], statements['no-public-cloud']],
    ])
  })

  it('marks as a fact only the number, the label of a statistic and the sentence of a statement', () => {
    const { container } = render(<DecentralizationStats layout="grid" />)
    const marked = [...container.querySelectorAll('[data-fact]')].map((element) => element.textContent)
    expect(marked).toEqual([
      'nodes launched',
      'over 15,000',
      'Proof-of-Stake blockchains supported',
      'over 50',
      statements['independent-data-centers'],
      statements['no-public-cloud'],
    ])
  })

  it('pairs each label with a description in a definition list', () => {
    render(<DecentralizationStats />)
    expect(screen.getAllByRole('term')).toHaveLength(4)
    for (const term of screen.getAllByRole('term')) expect(term.nextElementSibling?.tagName).toBe('DD')
  })

  it('names publisher, month and document once', () => {
    const { container } = render(<DecentralizationStats />)
    const line = container.querySelector('[data-part="source"]') as HTMLElement
    expect(line).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
    expect(within(line).getByRole('link', { name: 'The Ankr Approach' })).toBeVisible()
    expect(sourceLines()).toHaveLength(1)
  })

  it('renders the chosen stats in that order, each once', () => {
    render(<DecentralizationStats stats={['multiple-locations', 'nodes-launched', 'multiple-locations']} />)
    expect([...new Set(renderedFactIds())]).toEqual(['multiple-locations', 'nodes-launched'])
  })

  it('`detail="brief"`: keeps qualifier, date, source and the caveats of the statistics, and draws no bars', () => {
    expect(readStats({ detail: 'brief' }).slice(0, 3)).toEqual([
      ['over 15,000', 'nodes launched, as of March 2022', notes['nodes-launched']],
      ['over 50', 'Proof-of-Stake blockchains supported, as of March 2022', notes['chains-supported']],
      [undefined, labels['independent-data-centers'], statements['independent-data-centers']],
    ])
    expect(sourceLines()).toEqual(['Stated by Ankr in March 2022 · The Ankr Approach'])
  })

  it('draws bars in the grid only, unless `showBars` says otherwise, and states what a bar represents', () => {
    const keys = (props: object) => {
      const { container, unmount } = render(<DecentralizationStats {...props} />)
      const texts = [...container.querySelectorAll('[data-part="key"]')].map((key) => key.textContent)
      unmount()
      return texts
    }
    const all = [
      'Each bar stands for 1,000. The open bar stands for “over”.',
      'Each bar stands for 1. The open bar stands for “over”.',
    ]
    expect(keys({ layout: 'grid' })).toEqual(all)
    expect(keys({ showBars: true })).toEqual(all)
    expect(keys({ layout: 'grid', showBars: false })).toEqual([])
    expect(keys({ layout: 'grid', detail: 'brief' })).toEqual([])
    expect(keys({})).toEqual([])
    expect(keys({ layout: 'strip' })).toEqual([])
  })

  it('formats numbers, qualifier and date by the locale, isolated in right-to-left text', () => {
    const [first] = readStats({ locale: pseudoRtl })
    expect(first?.[0]).toBe(`${pseudoRtl.qualifiers.over} \u2068١٥٬٠٠٠\u2069`)
    expect(document.querySelector('time')?.textContent).toContain('٢٠٢٢')
  })
})

describe('DecentralizationStats with facts of a partner', () => {
  const added = { section: 'decentralization', asOf: '2026-06-30', source: report } as const

  it('renders an overridden statistic with its date and source, beside those of the others', () => {
    const facts = defineFacts({
      'nodes-launched': { statistic: { value: 20_000 }, asOf: '2026-06-30', source: report },
    })
    expect(readStats({ facts })[0]?.slice(0, 2)).toEqual(['over 20,000', 'nodes launched, as of June 2026'])
    expect(sourceLines()).toEqual([
      'Stated by Ankr in June 2026 · Network report',
      'Stated by Ankr in March 2022 · The Ankr Approach',
    ])
  })

  it('renders an added statistic in the partner’s words', () => {
    const statistic = { value: 12, qualifier: 'exactly', unit: 'regions' } as const
    const facts = defineFacts({
      regions: { ...added, kind: 'statistic', statistic, label: 'our regions', note: 'Counted in June.' },
    })
    expect(readStats({ stats: ['regions'], facts })).toEqual([
      ['exactly 12', 'our regions, as of June 2026', 'Counted in June.'],
    ])
  })

  it.each([
    ['its note', { note: 'Since version 1.' }, 'full', 'Since version 1.'],
    ['its date without a note', {}, 'full', 'June 2026'],
    ['its date for `detail="brief"`', { note: 'Since version 1.' }, 'brief', 'June 2026'],
  ] as const)('describes an added statement by %s', (_, note, detail, text) => {
    const facts = defineFacts({ open: { ...added, kind: 'statement', label: 'Open source', ...note } })
    expect(readStats({ stats: ['open'], facts, detail })).toEqual([[undefined, 'Open source', text]])
    expect(document.querySelector('[data-fact="open"]')?.textContent).toBe('Open source')
  })

  it('leaves out a fact that is `null`, without an empty element', () => {
    expect(readStats({ facts: defineFacts({ 'no-public-cloud': null }) })).toHaveLength(3)
    expect(document.querySelector('[data-part="stats"]')).toHaveAttribute('data-count', '3')
  })

  it('renders an empty root element if every fact is `null`', () => {
    const facts = defineFacts({ 'nodes-launched': null, 'chains-supported': null })
    const { container } = render(
      <DecentralizationStats stats={['nodes-launched', 'chains-supported']} facts={facts} />,
    )
    expect(container.firstElementChild).toBeEmptyDOMElement()
  })
})
