import type { Meta, StoryObj } from '@storybook/react-vite'
import { NetworkChoice } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/NetworkChoice.js'
import { pointAt } from './support/tips.js'

const meta = {
  title: 'Components/NetworkChoice',
  component: NetworkChoice,
  parameters: { docs: { texts } },
  argTypes: { facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof NetworkChoice>

export default meta
type Story = StoryObj<typeof meta>

/** Two columns of equal width and weight. Neither network is preferred. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const [first, second] = canvas
      .getAllByRole('columnheader')
      .map((column) => column.getBoundingClientRect())
    await expect(first?.width).toBeCloseTo(second?.width ?? 0, 0)
  },
}

/** A term in the question shows its definition. */
export const TermExplained: Story = {
  name: 'Term explained',
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    const [term] = canvas.getAllByRole('button')
    await pointAt(term as HTMLElement)
    await userEvent.click(term as HTMLElement)
  },
}

/** In a container of 320 px: two equal cards. */
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

/** In a container of 640 px. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 960 px. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale with its own digits. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
