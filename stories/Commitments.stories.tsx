import type { Meta, StoryObj } from '@storybook/react-vite'
import { Commitments } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/Commitments.js'
import { openTip } from './support/tips.js'

const meta = {
  title: 'Components/Commitments',
  component: Commitments,
  parameters: { docs: { texts } },
  argTypes: {
    commitments: {
      control: 'check',
      options: [
        'full-decentralization',
        'independent-data-centers',
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

/** With a heading, for a page that has none for it. */
export const WithHeading: Story = {
  name: 'With heading',
  parameters: { visual: { disable: true } },
  args: { headingLevel: 2 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible()
  },
}

/** In a container of 320 px: one column, icons before labels. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px: two columns, icons above labels. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In a container of 960 px: four columns. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** Selected commitments in your order. */
export const Three: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { commitments: ['no-public-cloud', 'independent-data-centers', 'self-funded'], showIntro: false },
}

/** Five commitments use three columns instead of four. */
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

/** One commitment, beside your own paragraph. */
export const One: Story = {
  args: { commitments: ['community-driven'], showIntro: false },
  parameters: { visual: { disable: true } },
}

/** A term shows its definition in place. */
export const TermByKeyboard: Story = {
  name: 'Term by keyboard',
  tags: ['!autodocs'],
  args: { commitments: ['full-decentralization', 'no-public-cloud'], showIntro: false },
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
