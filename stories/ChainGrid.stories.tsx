import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChainGrid } from 'ankr-approach'
import { chains } from 'ankr-approach/interop'
import { expect, within } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/ChainGrid.js'
import { chainsWithLogos } from './support/chainLogos.js'
import { Disc, Ring, Square, Wordmark } from './support/marks.js'
import './support/specimens.css'

const meta = {
  title: 'Background/ChainGrid',
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

/** The networks other than Ethereum are fictional. */
const fewChains = [
  { id: 'eip155:1', name: 'Ethereum' },
  { id: 'eip155:900001', name: 'Harbor' },
  { id: 'cosmos:harbor-2', name: 'Älv' },
]

const longNames = [
  { id: 'eip155:1', name: 'Ethereum' },
  { id: 'eip155:56', name: 'BNB Smart Chain' },
  { id: 'eip155:900001', name: 'The network of harbors, canals and inland waterways' },
  { id: 'eip155:900002', name: 'Donaudampfschifffahrtsgesellschaftsnetzwerk' },
]

const expectEqualCells = async (items: HTMLElement[]) => {
  const boxes = items.map((item) => item.getBoundingClientRect())
  for (const { width, height } of boxes) {
    await expect(width).toBeCloseTo(boxes[0]?.width ?? 0, 1)
    await expect(height).toBeCloseTo(boxes[0]?.height ?? 0, 1)
  }
}

/** The chains of Ankr’s developer kit in alphabetical order. All cells are equal, and the note fills the last row. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem')
    await expect(items).toHaveLength(18)
    await expectEqualCells(items)
  },
}

/** The three surfaces. The cells are raised on each of them. */
export const Surfaces: Story = {
  args: { chains: fewChains },
  render: (args) => (
    <div className="specimen-column">
      <ChainGrid {...args} surface="plain" />
      <ChainGrid {...args} surface="card" />
      <ChainGrid {...args} surface="tinted" />
    </div>
  ),
}

/** Small for a sidebar, medium for an article, large for a landing page. */
export const Sizes: Story = {
  parameters: { visual: { themes: ['light'] } },
  args: { chains: fewChains },
  render: (args) => (
    <div className="specimen-column">
      <ChainGrid {...args} size="small" />
      <ChainGrid {...args} size="medium" />
      <ChainGrid {...args} size="large" />
    </div>
  ),
}

/** Names in lines of text, each after a bar. */
export const Strip: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: { layout: 'strip', size: 'small', surface: 'card' },
}

/** `detail="brief"` omits the CAIP-2 ids. Here the order rotates by a day that the page passes, as the note states. */
export const Brief: Story = {
  args: { detail: 'brief', order: { rotateBy: '2026-11-23' } },
}

/** One to ten chains. The note fills the rest of the last row. After a full row, it has a separate row. */
export const LastRow: Story = {
  name: 'Last row',
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div className="specimen-column">
      {Array.from({ length: 10 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is constant
        <ChainGrid key={index} {...args} chains={chains.slice(0, index + 1)} />
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    for (const container of canvasElement.querySelectorAll('[data-part="chain-container"]')) {
      await expectEqualCells([...container.querySelectorAll<HTMLElement>('li')])
      const note = container.querySelector('p')?.getBoundingClientRect()
      await expect(note?.right).toBeCloseTo(container.getBoundingClientRect().right - 1, 0)
      await expect(note?.bottom).toBeCloseTo(container.getBoundingClientRect().bottom - 1, 0)
    }
  },
}

/**
 * The logos of `@web3icons/react` 4.1.22, which a partner installs and passes as `logo`: one optical size, one ink. The set has
 * no logo of Syscoin, so Syscoin keeps the equal bar.
 */
export const ChainLogos: Story = {
  name: 'Chain logos',
  args: { chains: chainsWithLogos },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem')
    await expectEqualCells(items)
    const withoutLogo = items.filter((item) => !item.querySelector('svg'))
    await expect(withoutLogo.map((item) => item.dataset.chain)).toEqual(['eip155:57'])
    const starts = items.map((item) => {
      const name = item.querySelector('[data-part="name"]') as HTMLElement
      return Math.round(name.getBoundingClientRect().left - item.getBoundingClientRect().left)
    })
    await expect(new Set(starts).size).toBe(1)
  },
}

/** Logos of any size and hue appear in the same box, in gray. These networks are fictional. */
export const MarksOfYourOwn: Story = {
  name: 'Your own logos',
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

/** Containers of 320, 640 and 960 px, long messages, long names and right to left. A long name makes every cell taller. */
export const Fits: Story = {
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div className="specimen-column">
      {[320, 640, 960].map((width) => (
        <div key={width} style={{ maxInlineSize: width }}>
          <ChainGrid {...args} />
        </div>
      ))}
      <div style={{ maxInlineSize: 320 }}>
        <ChainGrid {...args} locale={pseudo} chains={longNames} />
      </div>
      <div style={{ maxInlineSize: 640 }} dir="rtl">
        <ChainGrid {...args} locale={pseudoRtl} chains={longNames} />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    for (const list of canvas.getAllByRole('list')) {
      await expectEqualCells(within(list).getAllByRole('listitem'))
    }
  },
}
