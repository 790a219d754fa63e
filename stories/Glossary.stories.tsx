import type { Meta, StoryObj } from '@storybook/react-vite'
import { Glossary } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Glossary.js'

const meta = {
  title: 'Components/Glossary',
  component: Glossary,
  parameters: { docs: { texts } },
  argTypes: { terms: { control: 'object' }, locale: { control: false } },
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

/** In a container of 320 px. */
export const Narrow: Story = {
  args: { terms: ['peer-to-peer-value-transfer', 'decentralization', 'dao'] },
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px. */
export const Medium: Story = {
  args: { terms: ['peer-to-peer-value-transfer', 'decentralization', 'dao'] },
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: ChosenTerms.args,
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: ChosenTerms.args,
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
