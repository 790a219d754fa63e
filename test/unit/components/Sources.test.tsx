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
    expect(getFactText('title')).toBe('The document is titled “The Ankr Approach” (id ankr-approach).')
    expect(renderedFactIds(container)).toEqual(['title'])
    expect(listed()).toEqual([['The Ankr Approach', 'As stated by Ankr on 4 March 2022', 'Statements: 51']])
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2022-03-04')
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://github.com/Ankr-network/ankr-docs/tree/677db697',
    )
  })

  it('lists each source and date once, and counts each fact', () => {
    render(<Sources facts={facts} />)
    expect(listed()).toEqual([
      ['The Ankr Approach', 'As stated by Ankr on 4 March 2022', 'Statements: 48'],
      ['Report', 'As stated by Harbor on 1 July 2026', 'Statements: 2'],
      ['Report', 'As stated by Harbor on 3 June 2026', 'Statements: 2'],
    ])
  })

  it('with `factIds`, lists only their sources, each fact counted once', () => {
    const { container } = render(
      <Sources factIds={['nodes-launched', 'our-own', 'nodes-launched']} facts={facts} />,
    )
    expect(listed().map(([, date, count]) => [date, count])).toEqual([
      ['As stated by Harbor on 3 June 2026', 'Statements: 1'],
      ['As stated by Harbor on 1 July 2026', 'Statements: 1'],
    ])
    expect(renderedFactIds(container)).toEqual([])
  })

  it('renders an empty list', () => {
    render(<Sources factIds={[]} />)
    expect(screen.queryByRole('listitem')).toBeNull()
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
    expect(listed()).toEqual([['The Ankr Approach', 'As stated by Ankr on 4 March 2022', 'Statements: 1']])
  })

  it.each(['facts', null, 5])('in production, lists all for factIds=%j, and ignores facts=%j', (value) => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <Sources {...broken({ factIds: value, facts: value, ...broken.localeWithout('Sources', 'count') })} />,
    )
    expect(listed()[0]?.[2]).toBe(en.Sources.count.replace('{count}', '51'))
  })
})
