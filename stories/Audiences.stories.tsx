import type { Meta, StoryObj } from '@storybook/react-vite'
import { Audiences } from 'ankr-approach'
import { expect } from 'storybook/test'
import { audiences as description } from './docs/audiences.js'

const meta = {
  title: 'Components/Audiences',
  component: Audiences,
  parameters: { docs: { description: { component: description } } },
  argTypes: {
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    facts: { control: false },
    locale: { control: false },
  },
} satisfies Meta<typeof Audiences>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(3)
    if (globals.locale === 'en') await expect(canvas.getByText(/^In Ankr’s view/)).toBeVisible()
  },
}

/** With a heading of its own, for a page that gives it none. */
export const WithHeading: Story = { args: { headingLevel: 2 }, parameters: { visual: { disable: true } } }

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
