import type { Meta, StoryObj } from '@storybook/react-vite'
import { NetworkChoice } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { networkChoice as description } from './docs/networkChoice.js'
import { pointAt } from './support/tips.js'

const meta = {
  title: 'Components/NetworkChoice',
  component: NetworkChoice,
  parameters: { docs: { description: { component: description } } },
  argTypes: { facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof NetworkChoice>

export default meta
type Story = StoryObj<typeof meta>

/** Two columns of equal width and weight: neither of them is preferred. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const [first, second] = canvas
      .getAllByRole('columnheader')
      .map((column) => column.getBoundingClientRect())
    await expect(first?.width).toBeCloseTo(second?.width ?? 0, 0)
  },
}

/** A term of its question, explained where it stands. */
export const TermExplained: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    const [term] = canvas.getAllByRole('button')
    await pointAt(term as HTMLElement)
    await userEvent.click(term as HTMLElement)
  },
}

/** In 320 pixels: two cards of the same form. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    const [first, second] = canvas
      .getAllByRole('columnheader')
      .map((column) => column.getBoundingClientRect())
    await expect(second?.top).toBeGreaterThan(first?.bottom ?? Number.POSITIVE_INFINITY)
    await expect(first?.width).toBe(second?.width)
  },
}

/** In 640 pixels. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** In 960 pixels. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left, with digits of its own. */
export const RightToLeft: Story = {
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
