import type { Meta, StoryObj } from '@storybook/react-vite'
import { Web3Principles } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { principles as description } from './docs/principles.js'
import { openTip } from './support/tips.js'

const meta = {
  title: 'Components/Web3Principles',
  component: Web3Principles,
  parameters: { docs: { description: { component: description } } },
  argTypes: {
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    facts: { control: false },
    locale: { control: false },
  },
} satisfies Meta<typeof Web3Principles>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(3)
  },
}

/** With a heading of its own, for a page that gives it none. */
export const WithHeading: Story = { args: { headingLevel: 2 }, parameters: { visual: { disable: true } } }

/** Plain words, with nothing to press. */
export const WithoutTerms: Story = {
  args: { showTooltips: false },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** In 320 pixels. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels: three columns already. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** In 960 pixels. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A term explains itself where it stands. */
export const TermByKeyboard: Story = {
  parameters: { visual: { disable: true } },
  play: async ({ canvas, step }) => {
    await step('Tab reaches the first term and opens it', () => openTip(() => userEvent.tab()))
    await expect(canvas.getAllByRole('button')[0]).toHaveFocus()
  },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left. */
export const RightToLeft: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
