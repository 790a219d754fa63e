import type { Meta, StoryObj } from '@storybook/react-vite'
import { defineFacts, FactQuote } from 'ankr-approach'
import { facts } from 'ankr-approach/facts'
import { expect } from 'storybook/test'
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

/** A rule at the side, a card and a tinted panel. */
export const Surfaces: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens specimens--stacked">
      <FactQuote {...args} surface="plain" />
      <FactQuote {...args} factId="no-investor-majority" surface="card" />
      <FactQuote {...args} factId="governed-by-ankr-dao" surface="tinted" />
    </div>
  ),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
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
  parameters: { visual: { modes: ['ltr'] } },
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

/** A right-to-left locale: the rule is on the right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
