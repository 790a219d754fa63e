import type { Meta, StoryObj } from '@storybook/react-vite'
import { Term } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/Term.js'
import { expectNoTip, openTip, pointAt, pressWithTouch, tipOf } from './support/tips.js'
import './support/specimens.css'

const meta: Meta<typeof Term> = {
  title: 'Explanations/Term',
  component: Term,
  parameters: { docs: { texts } },
  args: { term: 'dao' },
  argTypes: { locale: { control: false } },
  render: (args) => (
    <p>
      The harbor is run by a <Term {...args} />, and everybody who moors there may join.
    </p>
  ),
}

export default meta
type Story = StoryObj<typeof Term>

/** A glossary term with its own name. */
export const Default: Story = {}

/** Your own term, with and without a source. */
export const OfYourOwn: Story = {
  name: 'Your own term',
  args: {
    term: undefined,
    name: 'Harbor board',
    definition: 'Seven people, chosen for two years by everybody who moors here.',
    source: 'Harbor statutes',
    children: 'harbor board',
  },
  play: async ({ canvas }) => {
    const trigger = canvas.getByRole('button')
    await pointAt(trigger)
    await userEvent.click(trigger)
    await expect(tipOf(trigger)).toHaveTextContent('Source: Harbor statutes')
  },
}

/**
 * A term in the words of your sentence. It inherits the style of the surrounding text: in a heading, a quotation or small print.
 * With `href`, the term is a link.
 */
export const AmongOtherWords: Story = {
  name: 'Inherited style',
  args: { children: 'decentralized organization' },
  render: (args) => (
    <div className="specimens specimens--stacked">
      <h2 className="specimen-heading">
        How a <Term {...args} /> votes
      </h2>
      <p>
        <em>
          “A <Term {...args} /> is only as open as its rules.”
        </em>
      </p>
      <p className="specimen-small">
        Terms of the <Term {...args} /> apply.
      </p>
      <p>
        Read about the <Term term="dao" href="#dao" />.
      </p>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'DAO' })).toHaveAttribute('href', '#dao')
  },
}

/** By touch: a tap opens the tooltip. By keyboard: focus opens it, Escape closes it, Enter opens it again. */
export const ByKeyboard: Story = {
  name: 'By keyboard and touch',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['rtl'] } },
  play: async ({ canvas, step }) => {
    await step('A tap opens the tooltip, another closes it', async () => {
      const trigger = canvas.getByRole('button')
      await openTip(() => pressWithTouch(trigger))
      await pressWithTouch(trigger)
      await expectNoTip()
      trigger.blur()
    })
    await step('Tab reaches the term and opens it', () => openTip(() => userEvent.tab()))
    await step('Escape closes it, and the focus stays', async () => {
      await userEvent.keyboard('{Escape}')
      await expectNoTip()
      await expect(canvas.getByRole('button')).toHaveFocus()
    })
    await step('Enter opens it again', () => openTip(() => userEvent.keyboard('{Enter}')))
  },
}

/** Messages that are 40% longer, in a narrow container: the term wraps with its line. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: { term: 'peer-to-peer-value-transfer' },
  globals: { locale: 'pseudo', width: '320px' },
}
