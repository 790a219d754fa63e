import type { Meta, StoryObj } from '@storybook/react-vite'
import { NetworkChoice } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/NetworkChoice.js'
import './support/specimens.css'
import { pointAt } from './support/tips.js'

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
  play: async ({ canvas }) => {
    const [first, second] = canvas
      .getAllByRole('columnheader')
      .map((column) => column.getBoundingClientRect())
    await expect(first?.width).toBeCloseTo(second?.width ?? 0, 0)
  },
}

/** A term in the question shows its definition. */
export const TermExplained: Story = {
  name: 'Term explained',
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    const [term] = canvas.getAllByRole('button')
    await pointAt(term as HTMLElement)
    await userEvent.click(term as HTMLElement)
  },
}

/** The three surfaces. */
export const Surfaces: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimen-column">
      <NetworkChoice {...args} surface="plain" />
      <NetworkChoice {...args} surface="card" />
      <NetworkChoice {...args} surface="tinted" />
    </div>
  ),
}

/** Small for a sidebar, medium for an article, large for a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimen-column">
      <NetworkChoice {...args} size="small" />
      <NetworkChoice {...args} size="medium" />
      <NetworkChoice {...args} size="large" />
    </div>
  ),
}

/** `detail="brief"` omits the technical rows: chain id, token standard and decimals. */
export const Brief: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { detail: 'brief' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3)
  },
}

/** Containers of 320, 640 and 960 px, long messages and right to left. In a narrow container the columns are equal cards. */
export const Fits: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  render: (args) => (
    <div className="specimen-column">
      {[320, 640, 960].map((width) => (
        <div key={width} style={{ maxInlineSize: width }}>
          <NetworkChoice {...args} />
        </div>
      ))}
      <div style={{ maxInlineSize: 320 }}>
        <NetworkChoice {...args} locale={pseudo} />
      </div>
      <div style={{ maxInlineSize: 640 }} dir="rtl">
        <NetworkChoice {...args} locale={pseudoRtl} />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    const [first, second] = canvas
      .getAllByRole('columnheader')
      .map((column) => column.getBoundingClientRect())
    await expect(second?.top).toBeGreaterThan(first?.bottom ?? Number.POSITIVE_INFINITY)
    await expect(first?.width).toBe(second?.width)
  },
}
