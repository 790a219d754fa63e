import { render, screen, within } from '@testing-library/react'
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

describe('OriginTimeline', () => {
  it('renders five steps in the order of the source, as an ordered list', () => {
    render(<OriginTimeline />)
    expect(screen.getByRole('list').tagName).toBe('OL')
    expect(steps().map((step) => renderedFactIds(step))).toEqual(STEPS)
  })

  it('marks past steps as done and the hope as ahead, by state and by text', () => {
    render(<OriginTimeline />)
    expect(states()).toEqual(['done', 'done', 'done', 'now', 'ahead'])
    const statuses = steps().map((step) => step.querySelector('[data-part="status"]')?.textContent)
    expect(statuses).toEqual([undefined, undefined, undefined, 'as stated in March 2022', 'ahead'])
    expect(getFactText('more-democratic-web')).toMatch(/^The hope: /)
  })

  it('words past statements in the past tense', () => {
    render(<OriginTimeline />)
    expect(getFactText('dccn')).toMatch(/ was called DCCN, “distributed cloud computing network”/)
    expect(getFactText('any-application')).toMatch(/^In that first model/)
  })

  it('attributes statements about Ankr’s own role to Ankr', () => {
    render(<OriginTimeline />)
    expect(getFactText('tools-for-developers')).toMatch(/^Ankr states that /)
  })

  it('distinguishes cloud computing from public cloud', () => {
    render(<OriginTimeline />)
    expect(steps()[3]).toHaveTextContent('Cloud computing is not the same as public cloud')
  })

  it('renders no year except in dates of facts, and a note with the reason', () => {
    render(<OriginTimeline />)
    for (const step of steps()) {
      for (const time of step.querySelectorAll('time')) time.remove()
      expect(step.textContent).not.toMatch(/\b(19|20)\d\d\b/)
    }
    expect(screen.getByText(en.OriginTimeline.note)).toBeVisible()
  })

  it('dates the current step by its oldest fact', () => {
    const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
    const refreshed = { asOf: '2026-06-30', source }
    const one = defineFacts({ 'cloud-links-servers': refreshed })
    const { rerender } = render(<OriginTimeline facts={one} />)
    const status = () => within(steps()[3] as HTMLElement).getByText(/as stated in/)
    expect(status()).toHaveTextContent('as stated in March 2022')
    const all = defineFacts(Object.fromEntries((STEPS[3] as string[]).map((id) => [id, refreshed])))
    rerender(<OriginTimeline facts={all} />)
    expect(status()).toHaveTextContent('as stated in June 2026')
    expect(status().querySelector('time')).toHaveAttribute('datetime', '2026-06-30')
  })

  it('renders a heading only with `headingLevel`', () => {
    const { rerender } = render(<OriginTimeline />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<OriginTimeline headingLevel={4} />)
    expect(screen.getByRole('heading', { level: 4, name: en.OriginTimeline.title })).toBeVisible()
  })

  it('names the source and the month of its facts', () => {
    const { container } = render(<OriginTimeline />)
    expect(container).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
  })
})

describe('OriginTimeline: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: 7 }, 'the prop `headingLevel` is 7. Accepted: a whole number from 1 to 6.'],
    [{ facts: 5 }, 'the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('OriginTimeline', 'ahead'),
      'the prop `locale` lacks the key `locale.OriginTimeline.ahead`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<OriginTimeline {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] OriginTimeline: ${message}`),
    )
  })

  it('in production, renders "ahead" in English for a missing key, and clamps `headingLevel`', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <OriginTimeline {...broken({ headingLevel: 7, ...broken.localeWithout('OriginTimeline', 'ahead') })} />,
    )
    expect(screen.getByRole('heading', { level: 6 })).toBeVisible()
    expect(steps()[4]?.querySelector('[data-part="status"]')).toHaveTextContent('ahead')
  })
})
