import type { Meta, StoryObj } from '@storybook/react-vite'
import { Web3Explainer, type Web3ExplainerProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/Web3Explainer.js'
import { onlyChanged, passed } from './support/args.js'
import { expectNoTip, openTip, pointAt, pressWithTouch } from './support/tips.js'

const defaults: Web3ExplainerProps = {
  variant: 'full',
  appearance: 'rule',
  defaultOpen: false,
  headingLevel: 2,
}

const meta = {
  title: 'Components/Web3Explainer',
  component: Web3Explainer,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    variant: { control: 'inline-radio' },
    appearance: { control: 'inline-radio' },
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    ...passed,
  },
} satisfies Meta<typeof Web3Explainer>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** The definition and the key idea, without the disclosure. */
export const Compact: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { variant: 'compact' },
}

/** A tinted panel, for a page where a rule at the side would be overlooked. */
export const Tint: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: { appearance: 'tint' },
}

/** The disclosure is open initially. */
export const ReadOn: Story = {
  name: 'Disclosure open',
  parameters: { visual: { disable: true } },
  args: { defaultOpen: true },
}

/** A visitor opens the disclosure with the keyboard. */
export const OpenedByReader: Story = {
  name: 'Opened by a visitor',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvasElement, step }) => {
    const summary = canvasElement.querySelector('summary')
    const details = canvasElement.querySelector('details')
    await step('Space opens it', async () => {
      summary?.focus()
      await userEvent.click(summary as HTMLElement)
      await expect(details).toHaveAttribute('open')
    })
  },
}

/** The heading takes `headingLevel`. Its size stays the same. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  args: { headingLevel: 4, variant: 'compact' },
  parameters: { visual: { disable: true } },
  // A heading may not skip levels: the outline that it belongs to.
  decorators: [
    (Story) => (
      <>
        <h2>On this page</h2>
        <h3>Background</h3>
        <Story />
      </>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 4 })).toBeVisible()
  },
}

/** Hover opens a term’s tooltip. */
export const TermByPointer: Story = {
  name: 'Term by pointer',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas, step }) => {
    const [term] = canvas.getAllByRole('button')
    await step('Pointing at a term opens its definition', () => pointAt(term as HTMLElement))
    await step('A press holds it open', () => userEvent.click(term as HTMLElement))
  },
}

/** Focus opens a term’s tooltip. */
export const TermByKeyboard: Story = {
  name: 'Term by keyboard',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['rtl'] } },
  play: async ({ canvas, step }) => {
    const [term] = canvas.getAllByRole('button')
    await step('Tab reaches the term and opens it', () => openTip(() => userEvent.tab()))
    await expect(term).toHaveFocus()
    await step('Escape closes it, and the focus stays', async () => {
      await userEvent.keyboard('{Escape}')
      await expectNoTip()
      await expect(term).toHaveFocus()
    })
    await step('Enter opens it again', () => openTip(() => userEvent.keyboard('{Enter}')))
  },
}

/** A tap opens a term’s tooltip. */
export const TermByTouch: Story = {
  name: 'Term by touch',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['narrow'] } },
  play: async ({ canvas }) => {
    const [term] = canvas.getAllByRole('button')
    await openTip(() => pressWithTouch(term as HTMLElement))
  },
}

/** In a container of 320 px. */
export const Narrow: Story = {
  args: { defaultOpen: true },
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: { defaultOpen: true },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale: the rule is on the right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: { defaultOpen: true },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
