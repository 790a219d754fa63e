import type { Meta, StoryObj } from '@storybook/react-vite'
import { defineFacts, FactQuote } from 'ankr-approach'
import { facts } from 'ankr-approach/facts'
import { expect } from 'storybook/test'
import { pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/FactQuote.js'
import { passed } from './support/args.js'
import './support/specimens.css'

const meta = {
  title: 'Statements/FactQuote',
  component: FactQuote,
  parameters: { docs: { texts } },
  args: { factId: 'nodes-launched' },
  argTypes: {
    factId: { control: 'select', options: facts.map(({ id }) => id) },
    surface: { control: 'inline-radio', options: ['plain', 'card', 'tinted'] },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
    now: { control: 'text' },
    ...passed,
  },
} satisfies Meta<typeof FactQuote>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toBeVisible()
    await expect(await canvas.findByRole('button')).toBeVisible()
  },
}

/** A rule at the side, which is on the right in a right-to-left locale, a card and a tinted panel. */
export const Surfaces: Story = {
  render: (args) => (
    <div className="specimens specimens--stacked">
      <FactQuote {...args} surface="plain" />
      <FactQuote {...args} surface="plain" locale={pseudoRtl} />
      <FactQuote {...args} factId="no-investor-majority" surface="card" />
      <FactQuote {...args} factId="governed-by-ankr-dao" surface="tinted" />
    </div>
  ),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'], themes: ['light'] } },
  render: (args) => (
    <div className="specimens specimens--stacked">
      <FactQuote {...args} size="small" />
      <FactQuote {...args} size="medium" />
      <FactQuote {...args} size="large" />
    </div>
  ),
}

/** With `now` the age is shown. A status other than `current` is always shown. The report is fictional. */
export const States: Story = {
  args: {
    now: '2026-11-23',
    disclaimer: true,
    facts: defineFacts({
      'nodes-launched': {
        status: 'superseded',
        supersededBy: {
          id: 'sample-report',
          title: 'A sample report',
          publisher: 'Ankr',
          url: 'https://example.com/report',
        },
      },
    }),
  },
}
