import { render, screen } from '@testing-library/react'
import { defineFacts } from 'ankr-approach'
import en from 'ankr-approach/locales/en/DaoPathway'
import { describe, expect, it } from 'vitest'
import { governedByAnkrDao, towardsDao } from '../../../src/facts/library/dao.js'
import { communityDriven, selfFunded } from '../../../src/facts/library/decentralization.js'
import { resolveMessages } from '../../../src/i18n/resolveMessages.js'
import { Timeline, type TimelineItem } from '../../../src/ui/Timeline.js'

const ITEMS: TimelineItem[] = [
  { id: 'a', state: 'done', lane: 'past', shownFacts: [selfFunded] },
  { id: 'b', state: 'start', lane: 'present', shownFacts: [communityDriven] },
  { id: 'c', state: 'now', lane: 'present', shownFacts: [towardsDao] },
  { id: 'd', state: 'ahead', lane: 'present', shownFacts: [governedByAnkrDao] },
]
const messages = resolveMessages('DaoPathway', en, undefined, undefined)
const show = (leftOut: Record<string, null> = {}) => (
  <Timeline
    items={ITEMS}
    labels={{ a: 'A', b: 'B', c: 'C', d: 'D' }}
    lanes={{ past: 'Past', present: 'Present' }}
    status={{ now: 'now, {date}', ahead: 'ahead, {date}' }}
    factMessages={{
      sentences: {
        'self-funded': 'a',
        'community-driven': 'b',
        'towards-dao': 'c',
        'governed-by-ankr-dao': 'd',
      },
      facts: defineFacts(leftOut),
      messages,
    }}
  />
)
const steps = () => screen.getAllByRole('listitem')
const partsOf = (step: Element) => [...step.children].map((part) => part.getAttribute('data-part')).join(' ')

describe('Timeline', () => {
  it('is a list even without list markers', () => {
    render(show())
    expect(screen.getByRole('list')).toHaveAttribute('role', 'list')
  })

  it('renders lane, label, dated status and text, in this order', () => {
    render(show())
    expect(steps().map((step) => step.textContent)).toEqual([
      'PastAa',
      'PresentBb',
      'Cnow, March 2022c',
      'Dahead, March 2022d',
    ])
  })

  it('bends the track between two lanes and ends it at the last step', () => {
    render(show())
    expect(steps().map(partsOf)).toEqual([
      'lane label track bend text',
      'lane label track text',
      'label chip track text',
      'label chip text',
    ])
    expect(steps()[0]?.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('without the facts of a step, omits the step and moves the name of the lane to the next one', () => {
    render(show({ 'community-driven': null, 'governed-by-ankr-dao': null }))
    expect(steps().map(partsOf)).toEqual(['lane label track bend text', 'lane label chip text'])
  })

  it('without any fact, renders no list', () => {
    const all = ITEMS.flatMap(({ shownFacts }) => shownFacts).map(({ id }) => [id, null] as const)
    const { container } = render(show(Object.fromEntries(all)))
    expect(container).toBeEmptyDOMElement()
  })
})
