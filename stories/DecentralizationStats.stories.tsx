import type { Meta, StoryObj } from '@storybook/react-vite'
import { DecentralizationStats, type DecentralizationStatsProps, defineFacts } from 'ankr-approach'
import { expect } from 'storybook/test'
import { stats as description } from './docs/descriptions.js'
import { onlyChanged, passed } from './support/args.js'

const defaults: DecentralizationStatsProps = {
  stats: ['nodes-launched', 'chains-supported', 'independent-data-centres', 'no-public-cloud'],
  notes: true,
}

const meta = {
  title: 'Components/DecentralizationStats',
  component: DecentralizationStats,
  args: defaults,
  parameters: { docs: { description: { component: description } }, jsx: onlyChanged(defaults) },
  argTypes: {
    stats: {
      control: 'check',
      options: [
        'nodes-launched',
        'chains-supported',
        'independent-data-centres',
        'no-public-cloud',
        'many-locations',
      ],
      table: { type: { summary: 'readonly (StatId | string)[]' } },
    },
    maxAgeDays: { control: { type: 'number', min: 0, step: 30 } },
    now: { control: 'text' },
    ...passed,
  },
} satisfies Meta<typeof DecentralizationStats>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('nodes launched')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'The Ankr Approach' })).toBeVisible()
  },
}

/** One below the other, in a column of 320 pixels. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** Two by two, in 640 pixels. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** All in one row, in 960 pixels. */
export const Wide: Story = {
  globals: { width: '960px' },
  parameters: { visual: { disable: true } },
}

/** Which figures, and in which order, is yours to say. */
export const ChosenFigures: Story = {
  parameters: { visual: { disable: true } },
  args: { stats: ['no-public-cloud', 'nodes-launched'] },
}

export const OneFigure: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { stats: ['chains-supported'] },
}

export const ThreeFigures: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { stats: ['nodes-launched', 'chains-supported', 'many-locations'] },
}

/** All that the library holds as a figure. */
export const FiveFigures: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    stats: [
      'nodes-launched',
      'chains-supported',
      'independent-data-centres',
      'many-locations',
      'no-public-cloud',
    ],
  },
}

/** For a place that says the same in its own words. Qualifier, source and date stay. */
export const WithoutNotes: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { notes: false },
}

/**
 * A newer figure needs its own date and its own source, or `defineFacts()` refuses it. Both dates then stand below.
 * The newer figure here is made up, and says so.
 */
export const RefreshedFigure: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    facts: defineFacts({
      'nodes-launched': {
        statistic: { value: 23456 },
        asOf: '2026-06-30',
        note: 'A sample figure, made up for this story.',
        source: {
          id: 'sample-report',
          title: 'A sample report',
          publisher: 'a made-up source',
          url: 'https://example.com/report',
        },
      },
    }),
  },
}

/** Figures of your own stand beside the library’s under the same rules. Harbor Wallet is made up. */
export const YourOwnFigures: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    stats: ['harbor-networks', 'chains-supported'],
    facts: defineFacts({
      'harbor-networks': {
        section: 'neutral',
        kind: 'statistic',
        statistic: { value: 12, qualifier: 'exactly', unit: 'networks' },
        label: 'networks in Harbor Wallet',
        note: 'Those a reader can switch on today.',
        asOf: '2026-11-01',
        source: {
          id: 'harbor',
          title: 'Networks in Harbor',
          publisher: 'Harbor Wallet',
          url: 'https://example.com/networks',
        },
      },
    }),
  },
}

/** Past the age you set, words stand where the figure stood: never a zero, and never a gap. */
export const OldFiguresWithheld: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: { maxAgeDays: 365, now: '2026-11-23' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/15,000/)).toBeNull()
  },
}

/** Long labels and notes wrap; the figures stay on one line with one another. */
export const LongWords: Story = {
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left, with digits of its own. */
export const RightToLeft: Story = {
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
