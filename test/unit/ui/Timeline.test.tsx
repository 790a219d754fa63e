import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Timeline, type TimelineItem } from '../../../src/ui/Timeline.js'

const way: TimelineItem[] = [
  { id: 'a', state: 'done', label: 'A', text: 'a' },
  { id: 'b', state: 'now', label: 'B', status: 'b now', text: 'b' },
  { id: 'c', state: 'ahead', label: 'C', status: 'b ahead', text: 'c' },
]

it('is a list even where its markers are gone', () => {
  render(<Timeline items={way} layout="rows" />)
  expect(screen.getByRole('list')).toHaveAttribute('role', 'list')
})

it('draws what is done solid, what stands now ringed, what lies ahead dashed, all silent', () => {
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

it('reads label, then status, then text', () => {
  render(<Timeline items={way} layout="rows" />)
  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
    'Aa',
    'B (b now)b',
    'C (b ahead)c',
  ])
})

it('will not compile a step that lies ahead and does not say so', () => {
  // @ts-expect-error: `status` is required
  const silent: TimelineItem = { id: 'd', state: 'ahead', label: 'D', text: 'd' }
  expect(silent).toBeDefined()
})
