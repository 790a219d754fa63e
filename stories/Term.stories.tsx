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

/** A glossary term in the words of your sentence. */
export const InYourWords: Story = {
  name: 'Your own wording',
  parameters: { visual: { disable: true } },
  args: { children: 'decentralized organization' },
}

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
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  play: async ({ canvas }) => {
    const trigger = canvas.getByRole('button')
    await pointAt(trigger)
    await userEvent.click(trigger)
    await expect(tipOf(trigger)).toHaveTextContent('Source: Harbor statutes')
  },
}

/** With `href`, the term is a link. Its tooltip still opens on hover and focus. */
export const AsLink: Story = {
  name: 'As link',
  parameters: { visual: { disable: true } },
  args: { href: '#dao' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'DAO' })).toHaveAttribute('href', '#dao')
  },
}

/** A term inherits the style of the surrounding text: in a heading, a quotation or small print. */
export const AmongOtherWords: Story = {
  name: 'Inherited style',
  parameters: { visual: { modes: ['ltr'] } },
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
    </div>
  ),
}

/** By keyboard: focus opens the tooltip, Escape closes it, Enter opens it again. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['rtl'] } },
  play: async ({ canvas, step }) => {
    await step('Tab reaches the term and opens it', () => openTip(() => userEvent.tab()))
    await step('Escape closes it, and the focus stays', async () => {
      await userEvent.keyboard('{Escape}')
      await expectNoTip()
      await expect(canvas.getByRole('button')).toHaveFocus()
    })
    await step('Enter opens it again', () => openTip(() => userEvent.keyboard('{Enter}')))
  },
}

/** A tap opens the tooltip. */
export const ByTouch: Story = {
  name: 'By touch',
  tags: ['!autodocs'],
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    await openTip(() => pressWithTouch(canvas.getByRole('button')))
  },
}

/** Messages that are 40% longer, in a narrow container: the term wraps with its line. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: { term: 'peer-to-peer-value-transfer' },
  globals: { locale: 'pseudo', width: '320px' },
  parameters: { visual: { modes: ['ltr'] } },
}
