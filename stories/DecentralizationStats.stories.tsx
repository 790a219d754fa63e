import type { Meta, StoryObj } from '@storybook/react-vite'
import { DecentralizationStats, type DecentralizationStatsProps, defineFacts } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/DecentralizationStats.js'
import { onlyChanged, passed } from './support/args.js'

const defaults: DecentralizationStatsProps = {
  stats: ['nodes-launched', 'chains-supported', 'independent-data-centers', 'no-public-cloud'],
  notes: true,
}

const meta = {
  title: 'Components/DecentralizationStats',
  component: DecentralizationStats,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    stats: {
      control: 'check',
      options: [
        'nodes-launched',
        'chains-supported',
        'independent-data-centers',
        'no-public-cloud',
        'multiple-locations',
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

/** In a container of 320 px: one column. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px: two columns. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In a container of 960 px: one row. */
export const Wide: Story = {
  globals: { width: '960px' },
  parameters: { visual: { disable: true } },
}

/** Selected statistics in your order. */
export const ChosenFigures: Story = {
  name: 'Selected statistics',
  parameters: { visual: { disable: true } },
  args: { stats: ['no-public-cloud', 'nodes-launched'] },
}

export const OneFigure: Story = {
  name: 'One statistic',
  parameters: { visual: { modes: ['ltr'] } },
  args: { stats: ['chains-supported'] },
}

export const ThreeFigures: Story = {
  name: 'Three statistics',
  parameters: { visual: { modes: ['ltr'] } },
  args: { stats: ['nodes-launched', 'chains-supported', 'multiple-locations'] },
}

/** All statistics of the library. */
export const FiveFigures: Story = {
  name: 'Five statistics',
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    stats: [
      'nodes-launched',
      'chains-supported',
      'independent-data-centers',
      'multiple-locations',
      'no-public-cloud',
    ],
  },
}

/** Without notes, for a page that explains the numbers itself. Qualifier, source and date remain. */
export const WithoutNotes: Story = {
  name: 'Without notes',
  parameters: { visual: { modes: ['ltr'] } },
  args: { notes: false },
}

/**
 * An updated statistic needs its own date and source; otherwise `defineFacts()` throws. Both dates are
 * shown. The updated number is fictional and labeled as such.
 */
export const RefreshedFigure: Story = {
  name: 'Updated statistic',
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

/** Your own statistics follow the same rules as the built-in ones. Harbor Wallet is fictional. */
export const YourOwnFigures: Story = {
  name: 'Your own statistics',
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

/** Statistics older than `maxAgeDays` are replaced by text: never by a zero or a gap. */
export const OldFiguresWithheld: Story = {
  name: 'Old statistics hidden',
  parameters: { visual: { modes: ['ltr'] } },
  args: { maxAgeDays: 365, now: '2026-11-23' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/15,000/)).toBeNull()
  },
}

/** Long labels and notes wrap. The numbers stay aligned on one line. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale with its own digits. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
