import type { Meta, StoryObj } from '@storybook/react-vite'
import { Web3Explainer, type Web3ExplainerProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { explainer as description } from './docs/descriptions.js'
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
  parameters: { docs: { description: { component: description } }, jsx: onlyChanged(defaults) },
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

/** What Web 3.0 is and its key idea, without the disclosure. */
export const Compact: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { variant: 'compact' },
}

/** A tinted panel, where a rule at the side would be lost. */
export const Tint: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: { appearance: 'tint' },
}

/** The disclosure, open from the start. */
export const ReadOn: Story = {
  parameters: { visual: { disable: true } },
  args: { defaultOpen: true },
}

/** The disclosure, opened by its reader with the keyboard. */
export const OpenedByReader: Story = {
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

/** Its heading takes the level that your outline has for it; its size stays. */
export const HeadingLevel: Story = {
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

/** A term explains itself where it stands: by pointer, */
export const TermByPointer: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas, step }) => {
    const [term] = canvas.getAllByRole('button')
    await step('Pointing at a term opens its definition', () => pointAt(term as HTMLElement))
    await step('A press holds it open', () => userEvent.click(term as HTMLElement))
  },
}

/** by keyboard, */
export const TermByKeyboard: Story = {
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

/** and by a tap. */
export const TermByTouch: Story = {
  parameters: { visual: { modes: ['narrow'] } },
  play: async ({ canvas }) => {
    const [term] = canvas.getAllByRole('button')
    await openTip(() => pressWithTouch(term as HTMLElement))
  },
}

/** In a column of 320 pixels. */
export const Narrow: Story = {
  args: { defaultOpen: true },
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: { defaultOpen: true },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left: the rule stands at the right. */
export const RightToLeft: Story = {
  args: { defaultOpen: true },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
