import type { Meta, StoryObj } from '@storybook/react-vite'
import { Callout, Term } from 'ankr-approach'
import { expect } from 'storybook/test'
import { callout as description } from './docs/callout.js'
import './support/specimens.css'

const meta = {
  title: 'Components/Callout',
  component: Callout,
  parameters: { docs: { description: { component: description } } },
  args: {
    title: 'Fees are paid in the network’s own currency',
    children: 'A transfer on Ethereum costs ETH, one on BNB Smart Chain costs BNB. Keep a little of each.',
  },
  argTypes: {
    kind: { control: 'inline-radio' },
    appearance: { control: 'inline-radio' },
    headingLevel: { control: 'select', options: [undefined, 1, 2, 3, 4, 5, 6] },
    children: { control: 'text' },
    locale: { control: false },
  },
} satisfies Meta<typeof Callout>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('note')).toBeVisible()
    await expect(canvas.queryByRole('heading')).toBeNull()
  },
}

/** Good to know, an aside, a risk: by icon and word, then by colour. */
export const Kinds: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens specimens--stacked">
      <Callout {...args} kind="info" />
      <Callout {...args} kind="note" />
      <Callout {...args} kind="caution" />
    </div>
  ),
}

/** The same as tinted panels, where a rule at the side would be lost. */
export const Tinted: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  render: (args) => (
    <div className="specimens specimens--stacked">
      <Callout {...args} appearance="tint" kind="info" />
      <Callout {...args} appearance="tint" kind="note" />
      <Callout {...args} appearance="tint" kind="caution" />
    </div>
  ),
}

/** A sentence needs no title. */
export const WithoutTitle: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { title: undefined, kind: 'note' },
}

/** With a level the title is part of your outline. */
export const WithHeading: Story = {
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
  },
}

/** Paragraphs, links and terms inside keep what your page gives them, and add no margin around. */
export const RichText: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    kind: 'caution',
    title: 'A bridge adds a risk of its own',
    children: (
      <>
        <p>
          A <Term term="bridge">bridge</Term> holds what you send it. If it fails, so may your tokens.
        </p>
        <p>
          Read <a href="#bridges">how we choose bridges</a>.
        </p>
      </>
    ),
  },
}

/** In 320 pixels. */
export const Narrow: Story = {
  args: { appearance: 'tint', kind: 'caution' },
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** A language that runs from right to left: the rule stands at the right. */
export const RightToLeft: Story = {
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
  render: Kinds.render,
}
