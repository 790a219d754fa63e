import type { Meta, StoryObj } from '@storybook/react-vite'
import { AnkrApproach, type AnkrApproachProps, Callout } from 'ankr-approach'
import { expect, within } from 'storybook/test'
import { docs as texts } from './docs/components/AnkrApproach.js'
import { onlyChanged, passed } from './support/args.js'

const defaults: AnkrApproachProps = {
  sections: ['neutral', 'decentralization', 'dao', 'web3', 'sources'],
  sectionSurfaces: 'alternate',
  size: 'medium',
  showTableOfContents: true,
  idPrefix: 'ankr-approach',
  headingLevel: 2,
}

const meta = {
  title: 'Whole page/AnkrApproach',
  component: AnkrApproach,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    sections: {
      control: 'check',
      options: ['neutral', 'decentralization', 'dao', 'web3', 'sources'],
      table: { type: { summary: 'readonly SectionConfig[]' } },
    },
    slots: { control: false },
    sectionSurfaces: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    headingLevel: { control: 'inline-radio', options: [1, 2, 3, 4] },
    ...passed,
  },
} satisfies Meta<typeof AnkrApproach>

export default meta
type Story = StoryObj<typeof meta>

/** All sections, in the order of Ankr’s document. */
export const Default: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
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

/** Every second section is on a band, or none is. */
export const SectionSurfaces: Story = {
  name: 'Section surfaces',
  args: { sections: ['dao', 'sources'], showTableOfContents: false },
  render: (args) => (
    <div style={{ display: 'grid', gap: 48 }}>
      <AnkrApproach {...args} sectionSurfaces="alternate" idPrefix="alternate" />
      <AnkrApproach {...args} sectionSurfaces="plain" idPrefix="plain" />
    </div>
  ),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  args: { sections: ['dao', { id: 'decentralization', components: ['DecentralizationStats'] }] },
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div style={{ display: 'grid', gap: 48 }}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <AnkrApproach
          key={size}
          {...args}
          size={size}
          idPrefix={size}
          // Several tables of contents on a page would have the same name.
          showTableOfContents={size === 'large'}
        />
      ))}
    </div>
  ),
}

/** With the current date, the sources show their age. The disclaimer is in the head of the page. Here without contents. */
export const AgeAndDisclaimer: Story = {
  name: 'Age and disclaimer',
  args: { sections: ['sources'], now: '2026-11-29', disclaimer: true, showTableOfContents: false },
  play: async ({ canvas, globals }) => {
    await expect(canvas.queryByRole('navigation')).toBeNull()
    if (globals.locale !== 'en') return
    await expect(canvas.getAllByText(/This site has not checked them/)).toHaveLength(1)
    await expect(canvas.getAllByText(/4 years ago/)[0]).toBeVisible()
  },
}

/**
 * Selected sections in your order. One of them shows two of its components. In another, one component is replaced and one
 * removed. Harbor Wallet is fictional.
 */
export const ChosenSections: Story = {
  name: 'Selected sections and slots',
  parameters: { visual: { themes: ['light'] } },
  args: {
    sections: [
      'neutral',
      { id: 'decentralization', components: ['DecentralizationStats', 'Commitments'] },
      'sources',
    ],
    slots: {
      ChainGrid: (
        <Callout title="Networks in Harbor Wallet">
          Harbor switches on a network when its users ask for it. Today there are twelve.
        </Callout>
      ),
      InteropChecker: null,
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Today there are twelve/)).toBeVisible()
    await expect(canvas.queryByRole('combobox')).toBeNull()
  },
}

/** Messages that are 40% longer, in a narrow container. */
export const Fits: Story = {
  args: { sections: ['dao', 'sources'] },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'], themes: ['light'] } },
}
