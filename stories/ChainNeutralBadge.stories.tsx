import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChainNeutralBadge, type ChainNeutralBadgeProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/ChainNeutralBadge.js'
import { openTip, pointAt, pressWithTouch, tipOf } from './support/tips.js'
import './support/specimens.css'
import { onlyChanged, passed } from './support/args.js'

const defaults: ChainNeutralBadgeProps = { size: 'medium', appearance: 'outline', showTooltip: true }

const meta = {
  title: 'Components/ChainNeutralBadge',
  component: ChainNeutralBadge,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    size: { control: 'inline-radio' },
    appearance: { control: 'inline-radio' },
    ...passed,
  },
} satisfies Meta<typeof ChainNeutralBadge>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/**
 * Outline fits most pages. Use tint for more emphasis, solid at most once on a page, and plain inside text.
 */
export const Appearances: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} appearance="outline" />
      <ChainNeutralBadge {...args} appearance="tint" />
      <ChainNeutralBadge {...args} appearance="solid" />
      <ChainNeutralBadge {...args} appearance="plain" />
    </div>
  ),
}

/** 24 and 32 px high at a font size of 16 px. Use small beside text and medium alone. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} size="small" />
      <ChainNeutralBadge {...args} size="medium" />
    </div>
  ),
}

/** The badge inherits the font and the font size. */
export const InTheText: Story = {
  name: 'In text',
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  render: (args) => (
    <div className="specimens specimens--stacked">
      <h3 className="specimen-heading">
        Networks <ChainNeutralBadge {...args} size="small" />
      </h3>
      <p>
        Written by the wallet team <ChainNeutralBadge {...args} size="small" appearance="tint" /> on 23
        November 2026, and kept up to date since.
      </p>
      <p className="specimen-small">
        In a footnote <ChainNeutralBadge {...args} size="small" appearance="plain" /> it is as small as the
        footnote.
      </p>
    </div>
  ),
}

/** With `href`, the badge is a link. Its tooltip still opens on hover and focus. */
export const AsLink: Story = {
  name: 'As link',
  parameters: { visual: { disable: true } },
  args: { href: '#how-we-choose-networks' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Chain neutral' })).toHaveAttribute(
      'href',
      '#how-we-choose-networks',
    )
  },
}

/** Without a tooltip, for a page that already explains chain neutrality. */
export const WithoutExplanation: Story = {
  name: 'Without tooltip',
  parameters: { visual: { disable: true } },
  args: { showTooltip: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** Hover opens the tooltip. A click keeps it open until Escape, a second click, or a click outside. */
export const ExplainedByPointer: Story = {
  name: 'Tooltip by pointer',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas, step }) => {
    const trigger = canvas.getByRole('button')
    await step('Pointing at the badge opens its explanation', () => pointAt(trigger))
    await step('A press holds it open', () => userEvent.click(trigger))
    await expect(tipOf(trigger)).toHaveTextContent('Chain neutral')
  },
}

/** Focus opens the tooltip, and the focus ring is visible. Enter and Space keep it open. */
export const ExplainedByKeyboard: Story = {
  name: 'Tooltip by keyboard',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['rtl'] } },
  play: async ({ canvas, step }) => {
    await step('Tab reaches the badge and opens its explanation', () => openTip(() => userEvent.tab()))
    await expect(canvas.getByRole('button')).toHaveFocus()
    await step('Enter holds it open', async () => {
      await userEvent.keyboard('{Enter}')
      await expect(tipOf(canvas.getByRole('button'))).toBeVisible()
    })
  },
}

/** A tap opens the tooltip. A second tap, or a tap outside, closes it. */
export const ExplainedByTouch: Story = {
  name: 'Tooltip by touch',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['narrow'] } },
  play: async ({ canvas }) => {
    await openTip(() => pressWithTouch(canvas.getByRole('button')))
  },
}

/** Messages that are 40% longer, in a narrow container: the text wraps and is never cut off. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} />
      <div className="specimen-cell">
        <ChainNeutralBadge {...args} />
      </div>
    </div>
  ),
}

/** A right-to-left locale sets its own direction. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
  render: Appearances.render,
}
