import type { Meta, StoryObj } from '@storybook/react-vite'
import { AnkrApproach, type AnkrApproachProps, Callout } from 'ankr-approach'
import { expect, within } from 'storybook/test'
import { approach as description } from './docs/approach.js'
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
  parameters: { docs: { description: { component: description } }, jsx: onlyChanged(defaults) },
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

/** All of it, in the order of the source. */
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

/** The sections that your page is about, in your order; of one of them, two parts. */
export const ChosenSections: Story = {
  args: {
    sections: [
      'dao',
      { id: 'decentralization', components: ['DecentralizationStats', 'Commitments'] },
      'sources',
    ],
  },
  parameters: { visual: { modes: ['ltr'] } },
}

/** A part in your own words, and another left out. Harbor Wallet is made up. */
export const SlotReplaced: Story = {
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

/** Without a table of contents, for a page that has its own. */
export const WithoutContents: Story = {
  args: { showTableOfContents: false, sections: ['dao', 'sources'] },
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('navigation')).toBeNull()
  },
}

/** In 320 pixels. */
export const Narrow: Story = {
  // The first story is played, checked and pictured in this width too.
  tags: ['!test'],
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** From 1024 pixels at a text size of 16 the contents stand at the side, and stay there. */
export const Wide: Story = {
  args: { sections: ['dao', 'web3', 'sources'] },
  parameters: { visual: { modes: ['wide'] } },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: { sections: ['neutral', 'dao'] },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}
