import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChainNeutralBadge, type ChainNeutralBadgeProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/ChainNeutralBadge.js'
import { loadLanguageFonts, renderLanguages } from './support/specimens.js'
import { expectNoTip, openTip, pointAt, pressWithTouch, tipOf } from './support/tips.js'
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
  parameters: { visual: { themes: ['light'] } },
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

/**
 * `showMaker` adds the name Ankr, a link has an arrow, and `showIcon={false}` omits the icon. Without a tooltip, the badge is text,
 * for a page that already explains chain neutrality.
 */
export const MakerAndIcon: Story = {
  name: 'Maker, link, no icon, no tooltip',
  render: (args) => (
    <div className="specimens">
      <ChainNeutralBadge {...args} showMaker />
      <ChainNeutralBadge {...args} showMaker appearance="solid" />
      <ChainNeutralBadge {...args} href="#how-we-choose-networks" appearance="tinted" />
      <ChainNeutralBadge {...args} showMaker href="#chains" appearance="accent" />
      <ChainNeutralBadge {...args} showIcon={false} />
      <ChainNeutralBadge {...args} showTooltip={false} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Chain neutral' })).toHaveAttribute(
      'href',
      '#how-we-choose-networks',
    )
    await expect(canvas.getAllByRole('button')).toHaveLength(3)
  },
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

/**
 * Hover opens the tooltip, and a click keeps it open. With `now` the citation has the age, and `disclaimer` adds a sentence of this
 * site.
 */
export const AgeAndDisclaimer: Story = {
  name: 'Age and disclaimer',
  args: { now: '2026-11-23', disclaimer: true },
  play: async ({ canvas, step }) => {
    const trigger = canvas.getByRole('button')
    await step('Pointing at the badge opens its explanation', () => pointAt(trigger))
    await step('A press holds it open', () => userEvent.click(trigger))
    await expect(tipOf(trigger)).toHaveTextContent('The Ankr Approach, March 2022 (4 yr ago)')
  },
}

/** The badge inherits the font and the font size. */
export const InTheText: Story = {
  name: 'In text',
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

/** Focus opens the tooltip, and the focus ring is visible. Enter and Space keep it open. So does a tap. */
export const ExplainedByKeyboard: Story = {
  name: 'Tooltip by keyboard and touch',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['rtl', 'narrow'] } },
  play: async ({ canvas, step }) => {
    const trigger = canvas.getByRole('button')
    await step('A tap opens the explanation, another closes it', async () => {
      await openTip(() => pressWithTouch(trigger))
      await pressWithTouch(trigger)
      await expectNoTip()
      trigger.blur()
    })
    await step('Tab reaches the badge and opens its explanation', () => openTip(() => userEvent.tab()))
    await expect(trigger).toHaveFocus()
    await step('Enter holds it open', async () => {
      await userEvent.keyboard('{Enter}')
      await expect(tipOf(trigger)).toBeVisible()
    })
  },
}

/** Right to left, with long words, without spaces, and with marks above and below the letters. The toolbar has every language. */
export const Languages: Story = {
  parameters: { visual: { themes: ['light'] } },
  args: { layout: 'card', size: 'large', showMaker: true, href: '#chains' },
  loaders: [loadLanguageFonts],
  render: renderLanguages(ChainNeutralBadge),
}

/** Long messages in a narrow container, where the text wraps, and right to left. */
export const Fits: Story = {
  parameters: { visual: { themes: ['light'] } },
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
