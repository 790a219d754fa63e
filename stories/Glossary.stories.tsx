import type { Meta, StoryObj } from '@storybook/react-vite'
import { Glossary } from 'ankr-approach'
import { expect } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/Glossary.js'
import { renderSizes, renderSurfaces } from './support/specimens.js'

const box = { display: 'grid', gap: 40 } as const

const meta = {
  title: 'Explanations/Glossary',
  component: Glossary,
  parameters: { docs: { texts } },
  argTypes: {
    terms: { control: 'object' },
    surface: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    locale: { control: false },
  },
} satisfies Meta<typeof Glossary>

export default meta
type Story = StoryObj<typeof meta>

/** All terms in alphabetical order. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(32)
    if (globals.locale !== 'en') return
    await expect(canvas.getAllByRole('term')[0]).toHaveTextContent('BEP-20')
  },
}

/** Selected terms in your order. */
export const ChosenTerms: Story = {
  name: 'Selected terms',
  parameters: { visual: { modes: ['ltr'] } },
  args: { terms: ['web3', 'decentralization', 'trustless', 'permissionless'] },
}

/** On the page, on a card and on a tinted surface. */
export const Surfaces: Story = {
  args: { terms: ['web3', 'trustless'] },
  parameters: { visual: { modes: ['ltr'] } },
  render: renderSurfaces(Glossary),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  args: { terms: ['dao'] },
  parameters: { visual: { modes: ['ltr'] } },
  render: renderSizes(Glossary),
}

/** In 320, 640 and 1000 px, with long words, and from right to left: stacked, side by side, and in two columns from 60em. */
export const Fits: Story = {
  args: { terms: ['peer-to-peer-value-transfer', 'decentralization', 'dao', 'trustless'] },
  parameters: { visual: { modes: ['wide'] } },
  render: ({ locale: _, ...args }) => (
    <div style={box}>
      {[320, 640, 1000].map((width) => (
        <div key={width} style={{ inlineSize: width }}>
          <Glossary {...args} />
        </div>
      ))}
      {[pseudo, pseudoRtl].map((locale) => (
        <div key={locale.dir} style={{ inlineSize: 1000 }}>
          <Glossary {...args} locale={locale} />
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const lists = canvas.getAllByRole('term').map((term) => term.getBoundingClientRect())
    const lefts = (start: number) => new Set(lists.slice(start, start + 4).map(({ left }) => left)).size
    await expect([lefts(0), lefts(4), lefts(8), lefts(16)]).toEqual([1, 1, 2, 2])
    // The first entry of a right-to-left list is in the right column.
    await expect(lists[16]?.right ?? 0).toBeGreaterThan(lists[19]?.right ?? 0)
  },
}
