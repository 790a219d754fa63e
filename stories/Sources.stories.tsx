import type { Meta, StoryObj } from '@storybook/react-vite'
import { defineFacts, Sources } from 'ankr-approach'
import { expect } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/Sources.js'
import { headingArgTypes } from './support/args.js'
import { renderSizes, renderSurfaces } from './support/specimens.js'

const box = { display: 'grid', gap: 40 } as const

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

/** The sources of selected facts. */
export const OfSomeFacts: Story = {
  name: 'Selected facts',
  args: { factIds: ['nodes-launched', 'chains-supported'] },
  parameters: { visual: { disable: true } },
}

/** An updated fact is listed under its own source and date. The report is fictional. */
export const SeveralSources: Story = {
  name: 'Several sources',
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: {
    facts: defineFacts({
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
}

/** With a heading, the age of each source, and the disclaimer. */
export const AgeAndDisclaimer: Story = {
  name: 'Age and disclaimer',
  args: { headingLevel: 2, now: '2026-11-29', disclaimer: true, surface: 'card' },
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('Sources of Ankr’s statements')
    await expect(canvas.getByText(/4 years ago/)).toBeVisible()
  },
}

/** A fact that its publisher has withdrawn has its own row. */
export const Withdrawn: Story = {
  args: { facts: defineFacts({ 'no-public-cloud': { status: 'withdrawn' } }) },
  parameters: { visual: { disable: true } },
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByText(/no longer published/)).toBeVisible()
  },
}

/** On the page, on a card and on a tinted surface. */
export const Surfaces: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: renderSurfaces(Sources),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  args: { headingLevel: 3 },
  parameters: { visual: { modes: ['ltr'] } },
  render: renderSizes(Sources),
}

/** In 320 and 640 px, with long words, and from right to left. */
export const Fits: Story = {
  args: SeveralSources.args,
  parameters: { visual: { modes: ['ltr'] } },
  render: ({ locale: _, ...args }) => (
    <div style={box}>
      {[320, 640].map((width) => (
        <div key={width} style={{ inlineSize: width }}>
          <Sources {...args} />
        </div>
      ))}
      {[pseudo, pseudoRtl].map((locale) => (
        <Sources key={locale.dir} {...args} locale={locale} />
      ))}
    </div>
  ),
}
