import type { Meta, StoryObj } from '@storybook/react-vite'
import { NetworkChoice } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/NetworkChoice.js'
import './support/specimens.css'
import { renderFits } from './support/specimens.js'
import { checkFirstTerm } from './support/tips.js'

const meta = {
  title: 'Background/NetworkChoice',
  component: NetworkChoice,
  parameters: { docs: { texts } },
  argTypes: { facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof NetworkChoice>

export default meta
type Story = StoryObj<typeof meta>

/** Two columns of equal width and weight. Neither network is preferred. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await checkFirstTerm(canvasElement)
    const [first, second] = canvas
      .getAllByRole('columnheader')
      .map((column) => column.getBoundingClientRect())
    await expect(first?.width).toBeCloseTo(second?.width ?? 0, 0)
  },
}

/** The three surfaces. `detail="brief"` omits the technical rows: chain id, token standard and decimals. */
export const Surfaces: Story = {
  args: { detail: 'brief' },
  render: (args) => (
    <div className="specimen-column">
      <NetworkChoice {...args} surface="plain" />
      <NetworkChoice {...args} surface="card" />
      <NetworkChoice {...args} surface="tinted" />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(9)
  },
}

/** Small for a sidebar, medium for an article, large for a landing page. */
export const Sizes: Story = {
  args: { detail: 'brief' },
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div className="specimen-column">
      <NetworkChoice {...args} size="small" />
      <NetworkChoice {...args} size="medium" />
      <NetworkChoice {...args} size="large" />
    </div>
  ),
}

/** Containers of 320, 640 and 960 px, long messages and right to left. In a narrow container the columns are equal cards. */
export const Fits: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(NetworkChoice),
  play: async ({ canvas }) => {
    const [first, second] = canvas
      .getAllByRole('columnheader')
      .map((column) => column.getBoundingClientRect())
    await expect(second?.top).toBeGreaterThan(first?.bottom ?? Number.POSITIVE_INFINITY)
    await expect(first?.width).toBe(second?.width)
  },
}
