import type { Meta, StoryObj } from '@storybook/react-vite'
import { defineFacts, Sources } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Sources.js'
import { headingArgTypes } from './support/args.js'
import { renderFits, renderSizes, renderSurfaces } from './support/specimens.js'

const meta = {
  title: 'Whole page/Sources',
  component: Sources,
  parameters: { docs: { texts } },
  argTypes: {
    factIds: { control: 'object' },
    surface: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    ...headingArgTypes,
  },
} satisfies Meta<typeof Sources>

export default meta
type Story = StoryObj<typeof meta>

/** The source of all facts of the library. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('Statements used: 51')).toBeVisible()
    const date = canvas.getByText('4 March 2022')
    await expect(date).toBeVisible()
    await expect(date.parentElement).toHaveTextContent(/^Ankr, version of 4 March 2022$/)
  },
}

/**
 * An updated fact is listed under its own source and date. A fact that its publisher has withdrawn has its own row. The report is
 * fictional.
 */
export const SeveralSources: Story = {
  name: 'Several sources',
  args: {
    facts: defineFacts({
      'no-public-cloud': { status: 'withdrawn' },
      'nodes-launched': {
        statistic: { value: 23456 },
        asOf: '2026-06-30',
        source: {
          id: 'sample-report',
          title: 'A sample report on the network in the first half of 2026',
          publisher: 'a made-up source',
          url: 'https://example.com/report',
        },
      },
    }),
  },
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByText(/no longer published/)).toBeVisible()
  },
}

/** With a heading, the age of each source, and the disclaimer. */
export const AgeAndDisclaimer: Story = {
  name: 'Age and disclaimer',
  args: { headingLevel: 2, now: '2026-11-29', disclaimer: true, surface: 'card' },
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Sources of Ankr’s statements')
    await expect(canvas.getByText(/4 years ago/)).toBeVisible()
  },
}

/** On the page, on a card and on a tinted surface. */
export const Surfaces: Story = {
  render: renderSurfaces(Sources),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  args: { headingLevel: 3 },
  parameters: { visual: { themes: ['light'] } },
  render: renderSizes(Sources),
}

/** In 320 and 640 px, with long words, and from right to left. */
export const Fits: Story = {
  args: SeveralSources.args,
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(Sources),
}
