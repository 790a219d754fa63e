import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChainNeutralBadge, type ChainNeutralBadgeProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { badge as description } from './docs/descriptions.js'
import { openTip, pointAt, pressWithTouch, tipOf } from './support/tips.js'
import './support/specimens.css'
import { onlyChanged, passed } from './support/args.js'

const defaults: ChainNeutralBadgeProps = { size: 'medium', appearance: 'outline', showTooltip: true }

const meta = {
  title: 'Components/ChainNeutralBadge',
  component: ChainNeutralBadge,
  args: defaults,
  parameters: { docs: { description: { component: description } }, jsx: onlyChanged(defaults) },
  argTypes: {
    size: { control: 'inline-radio' },
    appearance: { control: 'inline-radio' },
    ...passed,
  },
} satisfies Meta<typeof ChainNeutralBadge>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** Outline for most places; tint where it should be found; solid once on a page at most; plain among other text. */
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

/** 24 and 32 CSS pixels tall at a text size of 16: small beside text, medium on its own. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} size="small" />
      <ChainNeutralBadge {...args} size="medium" />
    </div>
  ),
}

/** It takes font and size from where it stands. */
export const InTheText: Story = {
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

/** With `href` it leads to a page of yours. Its explanation still opens by pointer and focus. */
export const AsLink: Story = {
  parameters: { visual: { disable: true } },
  args: { href: '#how-we-choose-networks' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Chain neutral' })).toHaveAttribute(
      'href',
      '#how-we-choose-networks',
    )
  },
}

/** Only the words, for a place that explains them already. */
export const WithoutExplanation: Story = {
  parameters: { visual: { disable: true } },
  args: { showTooltip: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** What a pointer opens. A press holds it open until Escape, a second press, or one outside. */
export const ExplainedByPointer: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas, step }) => {
    const trigger = canvas.getByRole('button')
    await step('Pointing at the badge opens its explanation', () => pointAt(trigger))
    await step('A press holds it open', () => userEvent.click(trigger))
    await expect(tipOf(trigger)).toHaveTextContent('Chain neutral')
  },
}

/** What Tab opens: the focus ring is always seen. Enter and Space hold it open. */
export const ExplainedByKeyboard: Story = {
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

/** What a finger opens: a tap, and a second one or a tap outside closes. */
export const ExplainedByTouch: Story = {
  parameters: { visual: { modes: ['narrow'] } },
  play: async ({ canvas }) => {
    await openTip(() => pressWithTouch(canvas.getByRole('button')))
  },
}

/** A language that needs 40 % more room, in a narrow place: it wraps, and is never cut. */
export const LongWords: Story = {
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

/** A language that runs from right to left brings its direction with it. */
export const RightToLeft: Story = {
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
  render: Appearances.render,
}
