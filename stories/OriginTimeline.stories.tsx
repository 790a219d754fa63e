import type { Meta, StoryObj } from '@storybook/react-vite'
import { OriginTimeline } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/OriginTimeline.js'
import { renderFits, renderSizes, renderSurfaces } from './support/specimens.js'
import { checkFirstTerm } from './support/tips.js'

const meta = {
  title: 'Background/OriginTimeline',
  component: OriginTimeline,
  parameters: { docs: { texts } },
  argTypes: {
    surface: { control: 'select', options: ['plain', 'card', 'tinted'] },
    size: { control: 'select', options: ['small', 'medium', 'large'] },
    layout: { control: 'select', options: ['path', 'list'] },
    detail: { control: 'select', options: ['full', 'brief'] },
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    facts: { control: false },
    locale: { control: false },
  },
} satisfies Meta<typeof OriginTimeline>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  args: { headingLevel: 2 },
  parameters: { visual: { modes: ['ltr', 'wide'] } },
  play: async ({ canvas, canvasElement, globals }) => {
    await checkFirstTerm(canvasElement)
    const steps = canvas.getAllByRole('listitem')
    await expect(steps).toHaveLength(5)
    if (globals.locale === 'en') await expect(steps[4]).toHaveTextContent('Still ahead as of March 2022')
  },
}

/** On the page, on a card and on a tint. */
export const Surfaces: Story = {
  args: { detail: 'brief' },
  render: renderSurfaces(OriginTimeline),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  parameters: { visual: { themes: ['light'] } },
  args: { headingLevel: 2 },
  render: renderSizes(OriginTimeline),
}

/** From top to bottom in any width, with less text. */
export const BriefList: Story = {
  name: 'Brief list',
  parameters: { visual: { themes: ['light'] } },
  args: { layout: 'list', detail: 'brief' },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('listitem').map((step) => step.getBoundingClientRect())
    await expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Number.NaN)
  },
}

/** Containers of 320 px, 640 px and 960 px, messages that are 40% longer, and a right-to-left locale. */
export const Fits: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(OriginTimeline),
  play: async ({ canvas }) => {
    const [narrow, , across, rtl] = canvas.getAllByRole('list').map((list) => [...list.children])
    const boxes = (steps: Element[] = [], part = 'text') =>
      steps.flatMap(
        (step) => step.querySelector(`:scope > [data-part="${part}"]`)?.getBoundingClientRect() ?? [],
      )
    const isSorted = (values: number[]) =>
      values.every((value, index) => value > (values[index - 1] ?? Number.NEGATIVE_INFINITY))
    await expect(isSorted(boxes(narrow).map(({ top }) => top))).toBe(true)
    await expect(isSorted(boxes(across).map(({ left }) => left))).toBe(true)
    await expect(isSorted(boxes(rtl).map(({ left }) => -left))).toBe(true)
    // Labels are in one row, and each chip is on the track.
    await expect(new Set(boxes(across, 'label').map(({ top }) => top)).size).toBe(1)
    const [chip, track] = [boxes(across, 'chip').at(-1), boxes(across, 'track').at(-1)]
    await expect(((track?.top ?? 0) + (track?.bottom ?? 0)) / 2).toBeCloseTo(
      ((chip?.top ?? 0) + (chip?.bottom ?? 0)) / 2,
      -1,
    )
  },
}
