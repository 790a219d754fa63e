import type { Meta, StoryObj } from '@storybook/react-vite'
import { DaoPathway, defineFacts } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/DaoPathway.js'
import { headingArgTypes } from './support/args.js'
import { openTip } from './support/tips.js'

const meta = {
  title: 'Components/DaoPathway',
  component: DaoPathway,
  parameters: { docs: { texts } },
  argTypes: headingArgTypes,
} satisfies Meta<typeof DaoPathway>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const steps = canvas.getAllByRole('listitem')
    await expect(steps).toHaveLength(3)
    if (globals.locale === 'en') await expect(steps[2]).toHaveTextContent('ahead')
  },
}

/** With a heading, for a page that has none for it. */
export const WithHeading: Story = {
  name: 'With heading',
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
}

/** In a container of 320 px: the path runs down the page. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px: the path still runs down the page. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In a container of 960 px: the path runs across the page. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/**
 * An updated fact changes the date and names its own source. This source is fictional and labeled as such.
 */
export const RefreshedStatement: Story = {
  name: 'Updated statement',
  args: {
    facts: defineFacts({
      'towards-dao': {
        asOf: '2026-06-30',
        source: {
          id: 'sample-report',
          title: 'A sample report',
          publisher: 'a made-up source',
          url: 'https://example.com/report',
        },
      },
    }),
  },
  globals: { locale: 'en' },
  parameters: { visual: { disable: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')[1]).toHaveTextContent('as stated in June 2026')
  },
}

/** The term shows its definition in place. */
export const TermByKeyboard: Story = {
  name: 'Term by keyboard',
  tags: ['!autodocs'],
  parameters: { visual: { disable: true } },
  play: async ({ canvas, step }) => {
    await step('Tab reaches the term and opens it', () => openTip(() => userEvent.tab()))
    await expect(canvas.getByRole('button')).toHaveFocus()
  },
}

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale: the path runs to the left. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
