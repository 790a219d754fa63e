import type { Meta, StoryObj } from '@storybook/react-vite'
import { Glossary } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Glossary.js'
import { renderFits, renderSizes, renderSurfaces } from './support/specimens.js'

const meta = {
  title: 'Explanations/Glossary',
  component: Glossary,
  parameters: { docs: { texts } },
  argTypes: {
    terms: { control: 'object' },
    surface: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    locale: { control: false },
  },
} satisfies Meta<typeof Glossary>

export default meta
type Story = StoryObj<typeof meta>

/** All terms in alphabetical order. */
export const Default: Story = {
  parameters: { visual: { themes: ['light'] } },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(32)
    if (globals.locale !== 'en') return
    await expect(canvas.getAllByRole('term')[0]).toHaveTextContent('BEP-20')
  },
}

/** On the page, on a card and on a tinted surface. Here selected terms in your order. */
export const Surfaces: Story = {
  args: { terms: ['web3', 'decentralization', 'trustless'] },
  render: renderSurfaces(Glossary),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  args: { terms: ['dao'] },
  parameters: { visual: { themes: ['light'] } },
  render: renderSizes(Glossary),
}

/** Stacked in 320 px, side by side in 640 px, in two columns from 60em, and from right to left. */
export const Fits: Story = {
  args: { terms: ['peer-to-peer-value-transfer', 'decentralization', 'dao', 'trustless'] },
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(Glossary),
  play: async ({ canvas }) => {
    const lists = canvas.getAllByRole('term').map((term) => term.getBoundingClientRect())
    const lefts = (start: number) => new Set(lists.slice(start, start + 4).map(({ left }) => left)).size
    await expect([lefts(0), lefts(4), lefts(8), lefts(12)]).toEqual([1, 1, 2, 2])
    // The first entry of a right-to-left list is in the right column.
    await expect(lists[12]?.right ?? 0).toBeGreaterThan(lists[15]?.right ?? 0)
  },
}
