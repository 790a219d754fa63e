import type { Meta, StoryObj } from '@storybook/react-vite'
import { Term } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { term as description } from './docs/term.js'
import { expectNoTip, openTip, pointAt, pressWithTouch, tipOf } from './support/tips.js'
import './support/specimens.css'

const meta: Meta<typeof Term> = {
  title: 'Components/Term',
  component: Term,
  parameters: { docs: { description: { component: description } } },
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

/** A term of the glossary under its own name. */
export const Default: Story = {}

/** In the words of your sentence. */
export const InYourWords: Story = {
  parameters: { visual: { disable: true } },
  args: { children: 'decentralized organization' },
}

/** A word of your own, with or without a source. */
export const OfYourOwn: Story = {
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

/** A link to a page that says more, which still explains itself. */
export const AsLink: Story = {
  parameters: { visual: { disable: true } },
  args: { href: '#dao' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'DAO' })).toHaveAttribute('href', '#dao')
  },
}

/** It looks like the words around it, in a heading, a quotation or small print. */
export const AmongOtherWords: Story = {
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

/** By keyboard: Tab opens it, Escape closes it, Enter opens it again. */
export const ByKeyboard: Story = {
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

/** By a tap. */
export const ByTouch: Story = {
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    await openTip(() => pressWithTouch(canvas.getByRole('button')))
  },
}

/** A language that needs 40 % more room, in a narrow place: the term breaks with its line. */
export const LongWords: Story = {
  args: { term: 'peer-to-peer-value-transfer' },
  globals: { locale: 'pseudo', width: '320px' },
  parameters: { visual: { modes: ['ltr'] } },
}
