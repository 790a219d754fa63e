import type { Meta, StoryObj } from '@storybook/react-vite'
import { Web3Principles } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/Web3Principles.js'
import { headingArgTypes } from './support/args.js'
import { openTip } from './support/tips.js'

const meta = {
  title: 'Components/Web3Principles',
  component: Web3Principles,
  parameters: { docs: { texts } },
  argTypes: headingArgTypes,
} satisfies Meta<typeof Web3Principles>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(3)
  },
}

/** With a heading, for a page that has none for it. */
export const WithHeading: Story = {
  name: 'With heading',
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
}

/** Terms as plain text. */
export const WithoutTerms: Story = {
  name: 'Without terms',
  args: { showTooltips: false },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** In a container of 320 px. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px: three columns. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 960 px. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A term shows its definition in place. */
export const TermByKeyboard: Story = {
  name: 'Term by keyboard',
  tags: ['!autodocs'],
  parameters: { visual: { disable: true } },
  play: async ({ canvas, step }) => {
    await step('Tab reaches the first term and opens it', () => openTip(() => userEvent.tab()))
    await expect(canvas.getAllByRole('button')[0]).toHaveFocus()
  },
}

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
