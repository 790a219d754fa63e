import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChainGrid } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/ChainGrid.js'
import { Disc, Ring, Square, Wordmark } from './support/marks.js'

const meta = {
  title: 'Components/ChainGrid',
  component: ChainGrid,
  parameters: { docs: { texts } },
  argTypes: {
    chains: { control: 'object' },
    order: { control: 'object' },
    facts: { control: false },
    locale: { control: false },
  },
} satisfies Meta<typeof ChainGrid>

export default meta
type Story = StoryObj<typeof meta>

const expectEqualCells = async (items: HTMLElement[]) => {
  const boxes = items.map((item) => item.getBoundingClientRect())
  for (const { width, height } of boxes) {
    await expect(width).toBeCloseTo(boxes[0]?.width ?? 0, 1)
    await expect(height).toBeCloseTo(boxes[0]?.height ?? 0, 1)
  }
}

/** The chains of the public SDK in alphabetical order. All cells are equal, in an incomplete last row too. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem')
    await expect(items).toHaveLength(19)
    await expectEqualCells(items)
  },
}

/** Rotated by a day that the page passes. A note below states that the order rotates. */
export const RotatedByDate: Story = {
  name: 'Rotated by date',
  args: { order: { rotateBy: '2026-11-23' } },
  parameters: { visual: { modes: ['ltr'] } },
}

/** Names only. */
export const WithoutMarks: Story = {
  name: 'Without marks',
  args: { showLogos: false },
  parameters: { visual: { modes: ['ltr'] } },
}

/** Chains selected by a site, as the note states. The networks other than Ethereum are fictional. */
export const FewChains: Story = {
  name: 'Few chains',
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    chains: [
      { id: 'eip155:1', name: 'Ethereum' },
      { id: 'eip155:900001', name: 'Harbor' },
      { id: 'cosmos:harbor-2', name: 'Älv' },
    ],
  },
}

/** One chain. Its cell is as wide as it would be among others. */
export const OneChain: Story = {
  name: 'One chain',
  args: { chains: [{ id: 'eip155:1', name: 'Ethereum' }] },
  parameters: { visual: { disable: true } },
}

/** Sixty fictional chains. */
export const ManyChains: Story = {
  name: 'Many chains',
  args: {
    chains: Array.from({ length: 60 }, (_, index) => ({
      id: `eip155:${900_001 + index}`,
      name: `Network ${String.fromCharCode(65 + (index % 26))}${index}`,
    })),
  },
  parameters: { visual: { disable: true } },
}

/**
 * Logos of any size and hue appear in the same box, in gray. A chain without a logo shows its initial. All
 * logos are fictional, because real logos are trademarks.
 */
export const MarksOfYourOwn: Story = {
  name: 'Your own logos',
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    chains: [
      { id: 'eip155:900001', name: 'Disc', logo: <Disc /> },
      { id: 'eip155:900002', name: 'Ring', logo: <Ring /> },
      { id: 'eip155:900003', name: 'Square', logo: <Square /> },
      { id: 'eip155:900004', name: 'Wide mark', logo: <Wordmark /> },
      { id: 'eip155:900005', name: 'No mark' },
    ],
  },
}

/** A long name makes every cell taller, not only its own. */
export const LongNames: Story = {
  name: 'Long names',
  globals: { width: '480px' },
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: {
    chains: [
      { id: 'eip155:1', name: 'Ethereum' },
      { id: 'eip155:56', name: 'BNB Smart Chain' },
      { id: 'eip155:900001', name: 'The network of harbors, canals and inland waterways' },
      { id: 'eip155:900002', name: 'Donaudampfschifffahrtsgesellschaftsnetzwerk' },
    ],
  },
  play: async ({ canvas }) => {
    await expectEqualCells(canvas.getAllByRole('listitem'))
  },
}

/** In a container of 320 px. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
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
