import type { Meta, StoryObj } from '@storybook/react-vite'
import { AnkrApproach, type AnkrApproachProps, Callout } from 'ankr-approach'
import { expect, within } from 'storybook/test'
import { docs as texts } from './docs/components/AnkrApproach.js'
import { onlyChanged, passed } from './support/args.js'

const defaults: AnkrApproachProps = {
  sections: ['neutral', 'decentralization', 'dao', 'web3', 'sources'],
  showTableOfContents: true,
  idPrefix: 'ankr-approach',
  headingLevel: 2,
}

const meta = {
  title: 'Components/AnkrApproach',
  component: AnkrApproach,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    sections: {
      control: 'check',
      options: ['neutral', 'decentralization', 'dao', 'web3', 'sources'],
      table: { type: { summary: 'readonly SectionChoice[]' } },
    },
    slots: { control: false },
    headingLevel: { control: 'inline-radio', options: [1, 2, 3, 4] },
    ...passed,
  },
} satisfies Meta<typeof AnkrApproach>

export default meta
type Story = StoryObj<typeof meta>

/** All sections, in the order of Ankr’s document. */
export const Default: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    const links = within(canvas.getByRole('navigation')).getAllByRole('link')
    await expect(links).toHaveLength(5)
    for (const link of links) {
      await expect(canvasElement.querySelector(link.getAttribute('href') ?? '')).toBeVisible()
    }
    if (globals.locale !== 'en') return
    await expect(canvas.getByRole('heading', { level: 2, name: 'The Ankr Approach' })).toBeVisible()
  },
}

/** Selected sections in your order. One of them shows two of its components. */
export const ChosenSections: Story = {
  name: 'Selected sections',
  args: {
    sections: [
      'dao',
      { id: 'decentralization', components: ['DecentralizationStats', 'Commitments'] },
      'sources',
    ],
  },
  parameters: { visual: { modes: ['ltr'] } },
}

/** One component is replaced, another removed. Harbor Wallet is fictional. */
export const SlotReplaced: Story = {
  name: 'Slot replaced',
  args: {
    sections: ['neutral'],
    slots: {
      ChainGrid: (
        <Callout title="Networks in Harbor Wallet">
          Harbor switches on a network when its users ask for it. Today there are twelve.
        </Callout>
      ),
      InteropChecker: null,
    },
  },
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Today there are twelve/)).toBeVisible()
    await expect(canvas.queryByRole('combobox')).toBeNull()
  },
}

/** Without the table of contents, for a page that has one. */
export const WithoutContents: Story = {
  name: 'Without contents',
  args: { showTableOfContents: false, sections: ['dao', 'sources'] },
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).toBeNull()
  },
}

/** In a container of 320 px. */
export const Narrow: Story = {
  // The first story is played, checked and pictured in this width too.
  tags: ['!test'],
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** From 1024 px at a font size of 16 px, the table of contents is beside the sections and sticks. */
export const Wide: Story = {
  args: { sections: ['dao', 'web3', 'sources'] },
  parameters: { visual: { modes: ['wide'] } },
}

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: { sections: ['neutral', 'dao'] },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}
