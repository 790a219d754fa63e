import type { Meta, StoryObj } from '@storybook/react-vite'
import { defineFacts, Sources } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Sources.js'

const meta = {
  title: 'Components/Sources',
  component: Sources,
  parameters: { docs: { texts } },
  argTypes: { factIds: { control: 'object' }, facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof Sources>

export default meta
type Story = StoryObj<typeof meta>

/** The source of all facts of the library. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('Statements: 51')).toBeVisible()
    await expect(canvas.getByText('4 March 2022')).toBeVisible()
  },
}

/** The sources of selected facts. */
export const OfSomeFacts: Story = {
  name: 'Selected facts',
  args: { factIds: ['nodes-launched', 'chains-supported'] },
  parameters: { visual: { disable: true } },
}

/** An updated fact is listed under its own source and date. The report is fictional. */
export const SeveralSources: Story = {
  name: 'Several sources',
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: {
    facts: defineFacts({
      'nodes-launched': {
        statistic: { value: 23456 },
        asOf: '2026-06-30',
        source: {
          id: 'sample-report',
          title: 'A sample report on the network in the first half of 2026',
          publisher: 'a made-up source',
          url: 'https://example.com/report',
        },
      },
    }),
  },
}

/** In a container of 320 px. */
export const Narrow: Story = {
  args: SeveralSources.args,
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px. */
export const Medium: Story = {
  args: SeveralSources.args,
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: SeveralSources.args,
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale with its own digits. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: SeveralSources.args,
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
