import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { facts } from '../../../src/facts/index.js'
import type { Fact } from '../../../src/facts/types.js'
import { formats } from '../../../src/i18n/locales/en/formats.js'
import { getRootProps } from '../../../src/shared/getRootProps.js'
import { Heading, type HeadingLevel } from '../../../src/ui/Heading.js'
import { SourceLines } from '../../../src/ui/SourceLines.js'

const [first, second] = facts as readonly [Fact, Fact, ...Fact[]]

afterEach(() => vi.unstubAllEnvs())

describe('Heading', () => {
  it.each([1, 2, 3, 4, 5, 6] as const)('renders heading level %i', (level) => {
    render(
      <Heading level={level} component="Web3Explainer">
        Title
      </Heading>,
    )
    expect(screen.getByRole('heading', { level, name: 'Title' })).toBeVisible()
  })

  it.each([
    [0, 1],
    [9, 6],
    [2.4, 2],
    [-3, 1],
    [Number.NaN, 2],
    [Number.POSITIVE_INFINITY, 6],
    ['3', 3],
    [null, 2],
  ])('in production, renders level %s as %i', (given, level) => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <Heading level={given as HeadingLevel} component="Web3Explainer">
        Title
      </Heading>,
    )
    expect(screen.getByRole('heading', { level })).toBeVisible()
  })
})

describe('SourceLines', () => {
  it('names publisher, month and title once for each source and date', () => {
    const later = { ...second, asOf: '2024-01-31' }
    const { container } = render(
      <SourceLines shownFacts={[first, second, later, first]} messages={formats} />,
    )
    const lines = [...container.children].map((line) => line.textContent)
    expect(lines).toEqual([
      'Stated by Ankr in March 2022 · The Ankr Approach',
      'Stated by Ankr in January 2024 · The Ankr Approach',
    ])
    const [link] = screen.getAllByRole('link', { name: 'The Ankr Approach' })
    expect(link).toHaveAttribute('href', first.source.url)
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2022-03-04')
  })

  it.each([
    ['2026-11-29', 'Stated by Ankr in March 2022 (4 years ago) · The Ankr Approach'],
    ['2023-03-05', 'Stated by Ankr in March 2022 (1 year ago) · The Ankr Approach'],
    ['2022-06-10', 'Stated by Ankr in March 2022 (3 months ago) · The Ankr Approach'],
    ['2022-03-20', 'Stated by Ankr in March 2022 · The Ankr Approach'],
    ['2021-01-01', 'Stated by Ankr in March 2022 · The Ankr Approach'],
    ['no day', 'Stated by Ankr in March 2022 · The Ankr Approach'],
  ])('with now = %s, shows the age', (now, text) => {
    const { container } = render(<SourceLines shownFacts={[first]} now={now} messages={formats} />)
    expect(container).toHaveTextContent(text)
  })

  it('shows a status other than current, and the document that replaces the fact', () => {
    const report = { ...first.source, id: 'report', title: 'Report', url: 'https://example.com/report' }
    const changed = {
      [first.id]: { ...first, status: 'superseded', supersededBy: report },
      [second.id]: { ...second, status: 'withdrawn' },
    } as const
    render(<SourceLines shownFacts={[first, second]} facts={changed} messages={formats} />)
    expect(screen.getByText(/since replaced by/)).toHaveTextContent('(since replaced by Ankr, Report)')
    expect(screen.getByText(/no longer published/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ankr, Report' })).toHaveAttribute('href', report.url)
  })

  it('adds the disclaimer, and nothing for facts that the partner leaves out', () => {
    const { container, rerender } = render(<SourceLines shownFacts={[first]} disclaimer messages={formats} />)
    expect(container).toHaveTextContent(formats.disclaimer)
    rerender(<SourceLines shownFacts={[first]} facts={{ [first.id]: null }} disclaimer messages={formats} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('says whose the notes are, before the disclaimer, and not without the source', () => {
    const props = { shownFacts: [first], messages: formats, hasOwnNotes: true }
    const { container, rerender } = render(<SourceLines {...props} disclaimer />)
    expect(container.querySelector('[data-part="disclaimer"]')?.textContent).toBe(
      `${formats.ownNotes} ${formats.disclaimer}`,
    )
    rerender(<SourceLines {...props} showSource={false} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('renders nothing without a fact', () => {
    expect(render(<SourceLines shownFacts={[]} messages={formats} />).container).toBeEmptyDOMElement()
  })
})

describe('getRootProps()', () => {
  it('sets lang and dir together: English is not reversed in a right-to-left page', () => {
    expect(getRootProps('Name', 'mine', formats)).toEqual({
      className: 'ankr ankr-Name mine',
      lang: 'en',
      dir: 'ltr',
      'data-as-of': '2022-03-04',
    })
    const arabic = { ...formats, code: 'ar', dir: 'rtl' } as const
    expect(getRootProps('Name', undefined, arabic)).toEqual({
      className: 'ankr ankr-Name',
      lang: 'ar',
      dir: 'rtl',
      'data-as-of': '2022-03-04',
    })
  })
})
