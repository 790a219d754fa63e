import type { Meta, StoryObj } from '@storybook/react-vite'
import { DaoPathway, defineFacts } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { dao as description } from './docs/dao.js'
import { openTip } from './support/tips.js'

const meta = {
  title: 'Components/DaoPathway',
  component: DaoPathway,
  parameters: { docs: { description: { component: description } } },
  argTypes: {
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    facts: { control: false },
    locale: { control: false },
  },
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

/** With a heading of its own, for a page that gives it none. */
export const WithHeading: Story = { args: { headingLevel: 2 }, parameters: { visual: { disable: true } } }

/** In 320 pixels: down the page. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels: down the page still. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In 960 pixels: across it. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A newer statement moves the month with it, and names its own source. This one is made up, and says so. */
export const RefreshedStatement: Story = {
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

/** The one term explains itself where it stands. */
export const TermByKeyboard: Story = {
  parameters: { visual: { disable: true } },
  play: async ({ canvas, step }) => {
    await step('Tab reaches the term and opens it', () => openTip(() => userEvent.tab()))
    await expect(canvas.getByRole('button')).toHaveFocus()
  },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left: the way leads to the left. */
export const RightToLeft: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
