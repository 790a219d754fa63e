import type { Meta, StoryObj } from '@storybook/react-vite'
import { DecentralizationStats, type DecentralizationStatsProps, defineFacts } from 'ankr-approach'
import { expect } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/DecentralizationStats.js'
import { onlyChanged, passed } from './support/args.js'
import './support/specimens.css'
import { loadLanguageFonts, renderLanguages } from './support/specimens.js'

const defaults: DecentralizationStatsProps = {
  stats: ['nodes-launched', 'chains-supported', 'independent-data-centers', 'no-public-cloud'],
  layout: 'row',
  surface: 'plain',
  size: 'medium',
  detail: 'full',
}

const meta = {
  title: 'Statements/DecentralizationStats',
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

/** Each statistic as equal bars, with a line that states what a bar stands for. */
export const Grid: Story = {
  args: { layout: 'grid', size: 'large', surface: 'card' },
}

/** One line for the head or the foot of a page. Qualifiers, dates and the source remain. */
export const Strip: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: { layout: 'strip', size: 'small', surface: 'card' },
}

/** No background, a raised card, and a tinted panel. */
export const Surfaces: Story = {
  render: (args) => (
    <div className="specimen-column">
      <DecentralizationStats {...args} surface="plain" />
      <DecentralizationStats {...args} surface="card" />
      <DecentralizationStats {...args} surface="tinted" />
    </div>
  ),
}

/** Small for a sidebar, medium for an article, large for a landing page. */
export const Sizes: Story = {
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div className="specimen-column">
      <DecentralizationStats {...args} size="small" />
      <DecentralizationStats {...args} size="medium" />
      <DecentralizationStats {...args} size="large" />
    </div>
  ),
}

/**
 * One statistic, three, and all five of the library, here with `detail="brief"`, which omits the bars and the notes of facts that a
 * partner adds.
 */
export const Counts: Story = {
  render: (args) => (
    <div className="specimen-column">
      <DecentralizationStats {...args} stats={['chains-supported']} />
      <DecentralizationStats {...args} stats={['nodes-launched', 'chains-supported', 'multiple-locations']} />
      <DecentralizationStats
        {...args}
        stats={[...(defaults.stats ?? []), 'multiple-locations']}
        detail="brief"
      />
    </div>
  ),
}

/**
 * An updated statistic needs its own date and source; otherwise `defineFacts()` throws. With `maxAgeDays`, a sentence replaces an
 * older statistic: never a zero or a gap. The updated number is fictional and labeled as such.
 */
export const RefreshedFigure: Story = {
  name: 'Updated and old statistics',
  args: {
    maxAgeDays: 365,
    now: '2026-11-23',
    facts: defineFacts({
      'nodes-launched': {
        statistic: { value: 23456 },
        asOf: '2026-06-30',
        note: 'A sample number, made up for this story.',
        source: {
          id: 'sample-report',
          title: 'A sample report',
          publisher: 'a made-up source',
          url: 'https://example.com/report',
        },
      },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/23,456/)).toBeVisible()
    await expect(canvas.queryByText(/^\D*50\D*$/)).toBeNull()
  },
}

const harbor = {
  id: 'harbor',
  title: 'Networks in Harbor',
  publisher: 'Harbor Wallet',
  url: 'https://example.com/networks',
}

/** Your own statistics and statements follow the same rules as the built-in ones. Harbor Wallet is fictional. */
export const YourOwnFigures: Story = {
  name: 'Your own facts',
  args: {
    layout: 'grid',
    stats: ['harbor-networks', 'chains-supported', 'harbor-open-source'],
    facts: defineFacts({
      'harbor-networks': {
        section: 'neutral',
        kind: 'statistic',
        statistic: { value: 12, qualifier: 'exactly', unit: 'networks' },
        label: 'networks in Harbor Wallet',
        note: 'Those a reader can switch on today.',
        asOf: '2026-11-01',
        source: harbor,
      },
      'harbor-open-source': {
        section: 'neutral',
        kind: 'statement',
        label: 'Harbor Wallet is open source',
        asOf: '2026-11-01',
        source: harbor,
      },
    }),
  },
}

/** Right to left, with long words, without spaces, and with marks above and below the letters. The toolbar has every language. */
export const Languages: Story = {
  parameters: { visual: { themes: ['light'] } },
  loaders: [loadLanguageFonts],
  render: renderLanguages(DecentralizationStats),
}

/** Containers of 320 px and 640 px, messages that are 40% longer, and a right-to-left locale with its own digits. */
export const Fits: Story = {
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div className="specimen-column">
      <div style={{ maxInlineSize: 320 }}>
        <DecentralizationStats {...args} locale={pseudo} />
      </div>
      <div style={{ maxInlineSize: 320 }}>
        <DecentralizationStats {...args} layout="grid" />
      </div>
      <div style={{ maxInlineSize: 640 }}>
        <DecentralizationStats {...args} />
      </div>
      <DecentralizationStats {...args} locale={pseudo} />
      <DecentralizationStats {...args} layout="grid" locale={pseudoRtl} />
    </div>
  ),
}
