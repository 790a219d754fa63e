import type { Meta, StoryObj } from '@storybook/react-vite'
import { Commitments } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { commitments as description } from './docs/commitments.js'
import { openTip } from './support/tips.js'

const meta = {
  title: 'Components/Commitments',
  component: Commitments,
  parameters: { docs: { description: { component: description } } },
  argTypes: {
    commitments: {
      control: 'check',
      options: [
        'full-decentralization',
        'independent-data-centres',
        'no-public-cloud',
        'crypto-native',
        'self-funded',
        'not-beholden',
        'community-driven',
        'community-owns-service',
      ],
    },
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    facts: { control: false },
    locale: { control: false },
  },
} satisfies Meta<typeof Commitments>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.queryByRole('heading')).toBeNull()
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('Ankr states that it funds itself.')).toBeVisible()
  },
}

/** With a heading of its own, for a page that gives it none. */
export const WithHeading: Story = {
  parameters: { visual: { disable: true } },
  args: { headingLevel: 2 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
  },
}

/** In 320 pixels: one column, each icon before its label. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels: two columns, icons above. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In 960 pixels: four columns. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** Those that your page is about, in your order. */
export const Three: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { commitments: ['no-public-cloud', 'independent-data-centres', 'self-funded'], showIntro: false },
}

/** Five fill three columns better than four. */
export const Five: Story = {
  args: {
    commitments: [
      'full-decentralization',
      'self-funded',
      'not-beholden',
      'community-driven',
      'community-owns-service',
    ],
  },
  parameters: { visual: { modes: ['ltr'] } },
}

/** One, beside a paragraph of yours. */
export const One: Story = {
  args: { commitments: ['community-driven'], showIntro: false },
  parameters: { visual: { disable: true } },
}

/** A term explains itself where it stands. */
export const TermByKeyboard: Story = {
  args: { commitments: ['full-decentralization', 'no-public-cloud'], showIntro: false },
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
