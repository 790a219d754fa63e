import type { Meta, StoryObj } from '@storybook/react-vite'
import { defineFacts, FactText } from 'ankr-approach'
import { facts } from 'ankr-approach/facts'
import { expect } from 'storybook/test'
import { pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/FactText.js'
import { passed } from './support/args.js'
import './support/specimens.css'

const meta = {
  title: 'Statements/FactText',
  component: FactText,
  parameters: { docs: { texts } },
  args: { factId: 'independent-data-centers' },
  argTypes: {
    factId: { control: 'select', options: facts.map(({ id }) => id) },
    now: { control: 'text' },
    ...passed,
  },
} satisfies Meta<typeof FactText>

export default meta
type Story = StoryObj<typeof meta>

/** The sentence, then its publisher and date, which link to the document. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toBeVisible()
  },
}

/** Within your own text: it takes the size, weight and color of the paragraph. A right-to-left locale has its own digits. */
export const InAParagraph: Story = {
  name: 'In a paragraph',
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  render: (args) => (
    <div className="specimens specimens--stacked">
      <p>
        We connect to a network of independent nodes. <FactText {...args} /> You can switch to another
        provider at any time.
      </p>
      <p dir="rtl">
        <FactText {...args} factId="nodes-launched" locale={pseudoRtl} />
      </p>
    </div>
  ),
}

/** Each kind of fact has its own wording: only a commitment is a promise, and an aspiration is an aim. */
export const Kinds: Story = {
  render: (args) => (
    <ul>
      {['nodes-launched', 'no-investor-majority', 'governed-by-ankr-dao', 'no-domination'].map((factId) => (
        <li key={factId}>
          <FactText {...args} factId={factId} />
        </li>
      ))}
    </ul>
  ),
}

/** With `now` the age of the fact is shown, and a status other than `current` always. The report is fictional. */
export const States: Story = {
  args: {
    factId: 'nodes-launched',
    now: '2026-11-23',
    facts: defineFacts({ 'nodes-launched': { status: 'withdrawn' } }),
  },
}
