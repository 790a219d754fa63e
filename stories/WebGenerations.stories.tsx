import type { Meta, StoryObj } from '@storybook/react-vite'
import { WebGenerations } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/WebGenerations.js'

const meta = {
  title: 'Components/WebGenerations',
  component: WebGenerations,
  parameters: { docs: { texts } },
  argTypes: { facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof WebGenerations>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3)
    await expect(canvas.getAllByRole('row')).toHaveLength(4)
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('here, and still being built')).toBeVisible()
  },
}

/** In a container of 320 px: a card per generation, and one table for assistive technology. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('columnheader') as [HTMLElement, HTMLElement]
    await expect(second.getBoundingClientRect().top).toBeGreaterThan(first.getBoundingClientRect().bottom)
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3)
  },
}

/** In a container of 480 px: the narrowest table. */
export const NarrowestTable: Story = {
  name: 'Narrowest table',
  globals: { width: '480px' },
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('columnheader') as [HTMLElement, HTMLElement]
    await expect(second.getBoundingClientRect().top).toBe(first.getBoundingClientRect().top)
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

/** A right-to-left locale. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
