import type { Meta, StoryObj } from '@storybook/react-vite'
import { Glossary } from 'ankr-approach'
import { expect } from 'storybook/test'
import { glossary as description } from './docs/glossary.js'

const meta = {
  title: 'Components/Glossary',
  component: Glossary,
  parameters: { docs: { description: { component: description } } },
  argTypes: { terms: { control: 'object' }, locale: { control: false } },
} satisfies Meta<typeof Glossary>

export default meta
type Story = StoryObj<typeof meta>

/** All of it, in alphabetical order. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(32)
    if (globals.locale !== 'en') return
    await expect(canvas.getAllByRole('term')[0]).toHaveTextContent('BEP-20')
  },
}

/** The terms that an article uses, in its order. */
export const ChosenTerms: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { terms: ['web3', 'decentralization', 'trustless', 'permissionless'] },
}

/** In 320 pixels. */
export const Narrow: Story = {
  args: { terms: ['peer-to-peer-value-transfer', 'decentralization', 'dao'] },
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels. */
export const Medium: Story = {
  args: { terms: ['peer-to-peer-value-transfer', 'decentralization', 'dao'] },
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: ChosenTerms.args,
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left. */
export const RightToLeft: Story = {
  args: ChosenTerms.args,
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
