import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Timeline, type TimelineItem } from '../../../src/ui/Timeline.js'

const way: TimelineItem[] = [
  { id: 'a', state: 'done', label: 'A', text: 'a' },
  { id: 'b', state: 'now', label: 'B', status: 'b now', text: 'b' },
  { id: 'c', state: 'ahead', label: 'C', status: 'b ahead', text: 'c' },
]

it('Timeline: is a list even without list markers', () => {
  render(<Timeline items={way} layout="rows" />)
  expect(screen.getByRole('list')).toHaveAttribute('role', 'list')
})

it('Timeline: draws done solid, now with a ring, ahead dashed, and hides them from assistive technology', () => {
  render(<Timeline items={way} layout="columns" />)
  const nodes = screen.getAllByRole('listitem').map((step) => step.querySelector('svg') as SVGElement)
  const drawn = nodes.map(({ firstElementChild: node }) => [
    node?.getAttribute('fill'),
    node?.getAttribute('stroke'),
    node?.hasAttribute('stroke-dasharray'),
  ])
  expect(drawn).toEqual([
    ['currentColor', null, false],
    ['none', 'currentColor', false],
    ['none', 'currentColor', true],
  ])
  for (const node of nodes) expect(node).toHaveAttribute('aria-hidden', 'true')
})

it('Timeline: renders label, then status, then text', () => {
  render(<Timeline items={way} layout="rows" />)
  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
    'Aa',
    'B (b now)b',
    'C (b ahead)c',
  ])
})

it('Timeline: a step with state "ahead" and no status is a type error', () => {
  // @ts-expect-error: `status` is required
  const silent: TimelineItem = { id: 'd', state: 'ahead', label: 'D', text: 'd' }
  expect(silent).toBeDefined()
})
