import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChainNeutralBadge, type ChainNeutralBadgeProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/ChainNeutralBadge.js'
import { openTip, pointAt, pressWithTouch, tipOf } from './support/tips.js'
import './support/specimens.css'
import { onlyChanged, passed } from './support/args.js'

const defaults: ChainNeutralBadgeProps = {
  size: 'medium',
  appearance: 'outline',
  layout: 'pill',
  showMaker: false,
  showIcon: true,
  showTooltip: true,
}

const meta = {
  title: 'Statements/ChainNeutralBadge',
  component: ChainNeutralBadge,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    size: { control: 'inline-radio' },
    appearance: { control: 'inline-radio' },
    layout: { control: 'inline-radio' },
    ...passed,
  },
} satisfies Meta<typeof ChainNeutralBadge>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/**
 * Outline fits most pages. Use tinted for more emphasis, accent or solid at most once on a page, and plain inside text.
 */
export const Appearances: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} appearance="outline" />
      <ChainNeutralBadge {...args} appearance="tinted" />
      <ChainNeutralBadge {...args} appearance="accent" />
      <ChainNeutralBadge {...args} appearance="solid" />
      <ChainNeutralBadge {...args} appearance="plain" />
    </div>
  ),
}

/** 24, 32 and 40 px high at a font size of 16 px. Use small beside text, medium alone, and large on a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} size="small" />
      <ChainNeutralBadge {...args} size="medium" />
      <ChainNeutralBadge {...args} size="large" />
      <ChainNeutralBadge {...args} appearance="accent" size="small" />
      <ChainNeutralBadge {...args} appearance="accent" size="medium" />
      <ChainNeutralBadge {...args} appearance="accent" size="large" />
    </div>
  ),
}

/** `showMaker` adds the name Ankr, a link has an arrow, and `showIcon={false}` omits the icon. */
export const MakerAndIcon: Story = {
  name: 'Maker, link, no icon',
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} showMaker />
      <ChainNeutralBadge {...args} showMaker appearance="solid" />
      <ChainNeutralBadge {...args} href="#chains" appearance="tinted" />
      <ChainNeutralBadge {...args} showMaker href="#chains" appearance="accent" />
      <ChainNeutralBadge {...args} showIcon={false} />
    </div>
  ),
}

/** `layout="card"` adds a statement of Ankr, for a page head. */
export const Card: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} layout="card" />
      <ChainNeutralBadge {...args} layout="card" size="large" showMaker href="#chains" />
    </div>
  ),
}

/** With `now` the citation has the age, and `disclaimer` adds a sentence of this site. */
export const AgeAndDisclaimer: Story = {
  name: 'Age and disclaimer',
  parameters: { visual: { modes: ['ltr'] } },
  args: { now: '2026-11-23', disclaimer: true },
  play: async ({ canvas }) => {
    const trigger = canvas.getByRole('button')
    await pointAt(trigger)
    await userEvent.click(trigger)
    await expect(tipOf(trigger)).toHaveTextContent('The Ankr Approach, March 2022 (4 yr ago)')
  },
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
        Written by the wallet team <ChainNeutralBadge {...args} size="small" appearance="tinted" /> on 23
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

/** Without a tooltip, for a page that already explains chain neutrality. Screen readers get the source and the date. */
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

/** Long messages in a narrow container, where the text wraps, and right to left. */
export const Fits: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} locale={pseudo} showMaker />
      <div className="specimen-cell">
        <ChainNeutralBadge {...args} locale={pseudo} />
      </div>
      <ChainNeutralBadge {...args} locale={pseudo} layout="card" href="#chains" />
      <div dir="rtl">
        <ChainNeutralBadge {...args} locale={pseudoRtl} showMaker href="#chains" />
      </div>
      <ChainNeutralBadge {...args} locale={pseudoRtl} layout="card" href="#chains" />
    </div>
  ),
}
