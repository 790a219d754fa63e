import { render, screen } from '@testing-library/react'
import { defineFacts, OriginTimeline } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const STEPS = [
  ['idle-data-center-power'],
  ['dccn', 'any-application'],
  ['crypto-economy', 'decentralized-node-access'],
  ['cloud-links-servers', 'cloud-for-builders', 'tools-for-developers'],
  ['more-democratic-web'],
]
const steps = () => screen.getAllByRole('listitem')
const states = () => steps().map((step) => step.getAttribute('data-state'))

const statuses = () => steps().map((step) => step.querySelector('[data-part="chip"]')?.textContent)

describe('OriginTimeline', () => {
  it('renders five steps in two lanes, as an ordered list', () => {
    render(<OriginTimeline />)
    const { past, present } = en.OriginTimeline.lanes
    expect(screen.getByRole('list').tagName).toBe('OL')
    expect(steps().map((step) => renderedFactIds(step))).toEqual(STEPS)
    const names = steps().map((step) => step.querySelector('[data-part="lane"]')?.textContent)
    expect(names).toEqual([past, undefined, present, undefined, undefined])
  })

  it('shows only the first model as done, dates the present, and marks the aspiration as ahead', () => {
    render(<OriginTimeline />)
    expect(states()).toEqual(['done', 'done', 'now', 'now', 'ahead'])
    const now = 'As of March 2022'
    expect(statuses()).toEqual([undefined, undefined, now, now, 'Still ahead as of March 2022'])
  })

  it('words past statements in the past tense', () => {
    render(<OriginTimeline />)
    expect(getFactText('dccn')).toMatch(/ was called DCCN, short for “distributed cloud computing network”/)
    expect(getFactText('any-application')).toMatch(/^In that model, a user could/)
  })

  it('attributes statements about Ankr’s own role to Ankr', () => {
    render(<OriginTimeline />)
    expect(getFactText('tools-for-developers')).toMatch(/^Ankr calls /)
    expect(getFactText('more-democratic-web')).toMatch(/^Ankr hopes that the apps .* will /)
  })

  it('renders its own notes outside the list of facts', () => {
    const { container } = render(<OriginTimeline />)
    const [note, caveat] = container.querySelectorAll('.ankr > :is([data-part="note"], [data-part="caveat"])')
    expect(note).toHaveTextContent(en.OriginTimeline.note)
    expect(caveat?.textContent).toMatch(/^Cloud computing does not require a public cloud/)
    for (const own of [note, caveat]) expect(own?.closest('ol, [data-fact]')).toBeNull()
  })

  it('without the fact about cloud computing, renders no caveat about it', () => {
    const { container } = render(<OriginTimeline facts={defineFacts({ 'cloud-links-servers': null })} />)
    expect(container.querySelector('[data-part="caveat"]')).toBeNull()
    expect(renderedFactIds(steps()[3] as Element)).toEqual(['cloud-for-builders', 'tools-for-developers'])
  })

  it('renders no year except in dates of facts', () => {
    render(<OriginTimeline />)
    for (const step of steps()) {
      for (const time of step.querySelectorAll('time')) time.remove()
      expect(step.textContent).not.toMatch(/\b(19|20)\d\d\b/)
    }
  })

  it('with `detail="brief"`, shows one fact a step, and keeps dates, note, caveat and source', () => {
    const { container } = render(<OriginTimeline detail="brief" />)
    expect(steps().map((step) => renderedFactIds(step))).toEqual(STEPS.map(([first]) => [first]))
    expect(statuses()[4]).toBe('Still ahead as of March 2022')
    const parts = ['note', 'caveat', 'source'].map((part) =>
      container.querySelector(`.ankr > [data-part="${part}"]`),
    )
    for (const part of parts) expect(part).toBeVisible()
  })

  it('dates a step by its oldest fact', () => {
    const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
    const refreshed = { asOf: '2026-06-30', source }
    const one = defineFacts({ 'cloud-links-servers': refreshed })
    const { rerender } = render(<OriginTimeline facts={one} />)
    expect(statuses()[3]).toBe('As of March 2022')
    const all = defineFacts(Object.fromEntries((STEPS[3] as string[]).map((id) => [id, refreshed])))
    rerender(<OriginTimeline facts={all} />)
    expect(statuses()[3]).toBe('As of June 2026')
    expect(steps()[3]?.querySelector('time')).toHaveAttribute('datetime', '2026-06-30')
  })

  it('renders a heading only with `headingLevel`', () => {
    const { rerender } = render(<OriginTimeline />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<OriginTimeline headingLevel={4} />)
    expect(screen.getByRole('heading', { level: 4, name: en.OriginTimeline.title })).toBeVisible()
  })

  it('names the source and the month of its facts', () => {
    const { container } = render(<OriginTimeline />)
    expect(container).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
  })
})

describe('OriginTimeline: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: 7 }, 'the prop `headingLevel` is 7. Accepted: a whole number from 1 to 6.'],
    [{ layout: 'rows' }, 'the prop `layout` is "rows". Accepted: "path", "list".'],
    [{ facts: 5 }, 'the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('OriginTimeline', 'note'),
      'the prop `locale` lacks the key `locale.OriginTimeline.note`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<OriginTimeline {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] OriginTimeline: ${message}`),
    )
  })

  it('in production, renders the note in English for a missing key, and clamps `headingLevel`', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <OriginTimeline {...broken({ headingLevel: 7, ...broken.localeWithout('OriginTimeline', 'note') })} />,
    )
    expect(screen.getByRole('heading', { level: 6 })).toBeVisible()
    expect(screen.getByText(en.OriginTimeline.note)).toBeVisible()
  })
})
