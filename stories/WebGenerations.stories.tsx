import type { Meta, StoryObj } from '@storybook/react-vite'
import { WebGenerations } from 'ankr-approach'
import { expect } from 'storybook/test'
import { webGenerations as description } from './docs/webGenerations.js'

const meta = {
  title: 'Components/WebGenerations',
  component: WebGenerations,
  parameters: { docs: { description: { component: description } } },
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

/** In 320 pixels: a card for each generation, and still one table to assistive technology. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('columnheader') as [HTMLElement, HTMLElement]
    await expect(second.getBoundingClientRect().top).toBeGreaterThan(first.getBoundingClientRect().bottom)
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3)
  },
}

/** In 480 pixels: the narrowest table. */
export const NarrowestTable: Story = {
  globals: { width: '480px' },
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('columnheader') as [HTMLElement, HTMLElement]
    await expect(second.getBoundingClientRect().top).toBe(first.getBoundingClientRect().top)
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

/** A language that runs from right to left. */
export const RightToLeft: Story = {
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
