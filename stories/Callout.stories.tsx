import type { Meta, StoryObj } from '@storybook/react-vite'
import { Callout, Term } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Callout.js'
import './support/specimens.css'

const meta = {
  title: 'Components/Callout',
  component: Callout,
  parameters: { docs: { texts } },
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

/** Info, note and caution differ in icon and word as well as color. */
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

/** Tinted panels, for a page where a rule at the side would be overlooked. */
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

/** Without a title. */
export const WithoutTitle: Story = {
  name: 'Without title',
  parameters: { visual: { modes: ['ltr'] } },
  args: { title: undefined, kind: 'note' },
}

/** With `headingLevel`, the title is a heading in your outline. */
export const WithHeading: Story = {
  name: 'With heading',
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
  },
}

/** Paragraphs, links and terms inside keep your page’s styles. The first and last add no outer margin. */
export const RichText: Story = {
  name: 'Rich text',
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

/** In a container of 320 px. */
export const Narrow: Story = {
  args: { appearance: 'tint', kind: 'caution' },
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** A right-to-left locale: the rule is on the right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
  render: Kinds.render,
}
