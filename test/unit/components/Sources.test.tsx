import { render, screen } from '@testing-library/react'
import { defineFacts, Sources } from 'ankr-approach'
import { facts as own } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pseudoRtl } from '../../support/pseudo.js'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const source = { id: 'report', title: 'Report', publisher: 'Harbor', url: 'https://example.com/report' }
const facts = defineFacts({
  'nodes-launched': { statistic: { value: 20000 }, asOf: '2026-06-03', source },
  'no-public-cloud': { asOf: '2026-06-03', source },
  'multi-chain-provider': { asOf: '2026-07-01', source },
  'our-own': { section: 'neutral', kind: 'statement', asOf: '2026-07-01', source },
})
const listed = () =>
  screen
    .getAllByRole('listitem')
    .map((item) =>
      [...item.querySelectorAll(':scope > :not([data-part="separator"])')].map((part) => part.textContent),
    )

describe('Sources', () => {
  it('names the document, its full date and the number of statements', () => {
    const { container } = render(<Sources />)
    expect(getFactText('title')).toBe('Ankr’s own document is titled “The Ankr Approach”.')
    expect(renderedFactIds(container)).toEqual(['title'])
    expect(listed()).toEqual([['The Ankr Approach', 'Ankr, version of 4 March 2022', 'Statements used: 51']])
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2022-03-04')
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://github.com/Ankr-network/ankr-docs/blob/677db697/docs/About/the-ankr-approach.md',
    )
  })

  it('lists each source and date once, and counts each fact', () => {
    render(<Sources facts={facts} />)
    expect(listed()).toEqual([
      ['The Ankr Approach', 'Ankr, version of 4 March 2022', 'Statements used: 48'],
      ['Report', 'Harbor, version of 1 July 2026', 'Statements used: 2'],
      ['Report', 'Harbor, version of 3 June 2026', 'Statements used: 2'],
    ])
  })

  it('with `factIds`, lists only their sources, each fact counted once', () => {
    const { container } = render(
      <Sources factIds={['nodes-launched', 'our-own', 'nodes-launched']} facts={facts} />,
    )
    expect(listed().map(([, date, count]) => [date, count])).toEqual([
      ['Harbor, version of 3 June 2026', 'Statements used: 1'],
      ['Harbor, version of 1 July 2026', 'Statements used: 1'],
    ])
    expect(renderedFactIds(container)).toEqual([])
  })

  it('renders an empty list without a disclaimer', () => {
    render(<Sources factIds={[]} disclaimer />)
    expect(screen.queryByRole('listitem')).toBeNull()
    expect(screen.queryByText(en.disclaimer)).toBeNull()
  })

  it('shows the age of a source with `now`, and the disclaimer once', () => {
    render(<Sources facts={facts} now="2026-11-23" disclaimer />)
    expect(listed().map(([, date]) => date)).toEqual([
      'Ankr, version of 4 March 2022 (4 years ago)',
      'Harbor, version of 1 July 2026 (4 months ago)',
      'Harbor, version of 3 June 2026 (5 months ago)',
    ])
    expect(screen.getAllByText(en.disclaimer)).toHaveLength(1)
  })

  it('shows the status of facts, and neither counts nor names a fact that the partner leaves out', () => {
    const changed = defineFacts({ title: null, 'self-funded': { status: 'withdrawn' } })
    const { container } = render(<Sources facts={changed} />)
    expect(renderedFactIds(container)).toEqual([])
    expect(listed().map(([, date, count]) => [date, count])).toEqual([
      ['Ankr, version of 4 March 2022', 'Statements used: 49'],
      ['Ankr, version of 4 March 2022 (no longer published)', 'Statements used: 1'],
    ])
  })

  it('has a heading only with `headingLevel`', () => {
    const { rerender } = render(<Sources />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<Sources headingLevel={3} />)
    expect(screen.getByRole('heading', { level: 3, name: en.Sources.title })).toBeInTheDocument()
  })

  it('formats date and number by the locale, isolated in right-to-left text', () => {
    const { container } = render(<Sources locale={pseudoRtl} />)
    expect(container.querySelector('time')?.textContent).toMatch(/^\u2068٤ .* ٢٠٢٢\u2069$/)
    expect(container.querySelector('[data-part="count"]')).toHaveTextContent('٥١')
  })
})

describe('Sources: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ factIds: 'title' }, 'the prop `factIds` is "title". Accepted: a list of fact ids.'],
    [
      { factIds: ['titel'] },
      `an id in the prop \`factIds\` is "titel". Accepted: ${own.map(({ id }) => id).join(', ')}.`,
    ],
    [{ facts: 5 }, 'the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('Sources', 'date'),
      'the prop `locale` lacks the key `locale.Sources.date`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Sources {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] Sources: ${message}`),
    )
  })

  it('in production, skips unknown fact ids', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<Sources {...broken({ factIds: ['titel', 'title', 5], ...broken.factWithoutSource('title') })} />)
    expect(listed()).toEqual([['The Ankr Approach', 'Ankr, version of 4 March 2022', 'Statements used: 1']])
  })

  it.each(['facts', null, 5])('in production, lists all for factIds=%j, and ignores facts=%j', (value) => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <Sources {...broken({ factIds: value, facts: value, ...broken.localeWithout('Sources', 'count') })} />,
    )
    expect(listed()[0]?.[2]).toBe(en.Sources.count.replace('{count}', '51'))
  })
})
