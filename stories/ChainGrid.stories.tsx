import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChainGrid } from 'ankr-approach'
import { expect } from 'storybook/test'
import { chainGrid as description } from './docs/chainGrid.js'
import { Disc, Ring, Square, Wordmark } from './support/marks.js'

const meta = {
  title: 'Components/ChainGrid',
  component: ChainGrid,
  parameters: { docs: { description: { component: description } } },
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

/** What the public SDK names, in alphabetical order: every cell the same, also where the last row is not full. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem')
    await expect(items).toHaveLength(19)
    await expectEqualCells(items)
  },
}

/** Turned on by a day that the page names. Below, it says that the order rotates. */
export const RotatedByDate: Story = {
  args: { order: { rotateBy: '2026-11-23' } },
  parameters: { visual: { modes: ['ltr'] } },
}

/** The names alone. */
export const WithoutMarks: Story = {
  args: { showLogos: false },
  parameters: { visual: { modes: ['ltr'] } },
}

/** A few chains that a site has chosen; it says so. Both networks beside Ethereum are made up. */
export const FewChains: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    chains: [
      { id: 'eip155:1', name: 'Ethereum' },
      { id: 'eip155:900001', name: 'Harbor' },
      { id: 'cosmos:harbor-2', name: 'Älv' },
    ],
  },
}

/** One, and its cell is as wide as it would be among others. */
export const OneChain: Story = {
  args: { chains: [{ id: 'eip155:1', name: 'Ethereum' }] },
  parameters: { visual: { disable: true } },
}

/** Sixty chains, made up. */
export const ManyChains: Story = {
  args: {
    chains: Array.from({ length: 60 }, (_, index) => ({
      id: `eip155:${900_001 + index}`,
      name: `Network ${String.fromCharCode(65 + (index % 26))}${index}`,
    })),
  },
  parameters: { visual: { disable: true } },
}

/**
 * Marks of any size and hue come out in one box, in grey; a chain without one shows its initial. All made up, since
 * the marks of real networks are theirs.
 */
export const MarksOfYourOwn: Story = {
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

/** A name of many words makes every cell taller, not one of them. */
export const LongNames: Story = {
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

/** In 320 pixels. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In 960 pixels. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left, with digits of its own. */
export const RightToLeft: Story = {
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
