import type { Meta, StoryObj } from '@storybook/react-vite'
import { Callout, Term } from 'ankr-approach'
import { expect } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/Callout.js'
import './support/specimens.css'

const meta = {
  title: 'Explanations/Callout',
  component: Callout,
  parameters: { docs: { texts } },
  args: {
    title: 'Fees are paid in the network’s own currency',
    children: 'A transfer on Ethereum costs ETH, one on BNB Smart Chain costs BNB. Keep a little of each.',
  },
  argTypes: {
    kind: { control: 'inline-radio' },
    surface: { control: 'inline-radio' },
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

/**
 * Info, note and caution differ in icon and word as well as color. With `messages`, the word for a kind is yours. Without a title,
 * the text follows the word. With `headingLevel`, the title is a heading in your outline.
 */
export const Kinds: Story = {
  render: (args) => (
    <div className="specimens specimens--stacked">
      <Callout {...args} kind="info" headingLevel={2} />
      <Callout {...args} kind="note" />
      <Callout {...args} kind="note" title={undefined} />
      <Callout {...args} kind="caution" />
      <Callout {...args} kind="caution" messages={{ kinds: { caution: 'Before you send' } }} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading')).toHaveLength(1)
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(canvas.getByText('Before you send')).toBeVisible()
  },
}

/** A line at the side fits running text. A card or a tinted panel fits a page where a line would be overlooked. */
export const Surfaces: Story = {
  render: (args) => (
    <div className="specimens specimens--stacked">
      {(['plain', 'card', 'tinted'] as const).map((surface) => (
        <Callout key={surface} {...args} surface={surface} />
      ))}
      <Callout {...args} surface="tinted" kind="note" />
      <Callout {...args} surface="tinted" kind="caution" />
    </div>
  ),
}

/** Paragraphs, links and terms inside keep your page’s styles. The first and last add no outer margin. */
export const RichText: Story = {
  name: 'Rich text',
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

/** In 240 and 320 px, with long words, and from right to left: the line is on the right. */
export const Fits: Story = {
  parameters: { visual: { themes: ['light'] } },
  render: ({ locale: _, ...args }) => (
    <div className="specimens specimens--stacked">
      <div style={{ inlineSize: 240 }}>
        <Callout {...args} surface="tinted" kind="caution" />
      </div>
      <div style={{ inlineSize: 320 }}>
        <Callout {...args} surface="card" title="Überweisungsgebührenverordnungsänderung" />
      </div>
      <Callout {...args} locale={pseudo} />
      <Callout {...args} locale={pseudoRtl} />
      <Callout {...args} locale={pseudoRtl} surface="tinted" />
    </div>
  ),
}
