import type { Meta, StoryObj } from '@storybook/react-vite'
import { Audiences } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Audiences.js'
import { headingArgTypes } from './support/args.js'

const meta = {
  title: 'Components/Audiences',
  component: Audiences,
  parameters: { docs: { texts } },
  argTypes: headingArgTypes,
} satisfies Meta<typeof Audiences>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(3)
    if (globals.locale === 'en') await expect(canvas.getByText(/^In Ankr’s view/)).toBeVisible()
  },
}

/** With a heading, for a page that has none for it. */
export const WithHeading: Story = {
  name: 'With heading',
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
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
