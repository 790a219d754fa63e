import type { Meta, StoryObj } from '@storybook/react-vite'
import { defineFacts, Sources } from 'ankr-approach'
import { expect } from 'storybook/test'
import { sources as description } from './docs/sources.js'

const meta = {
  title: 'Components/Sources',
  component: Sources,
  parameters: { docs: { description: { component: description } } },
  argTypes: { factIds: { control: 'object' }, facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof Sources>

export default meta
type Story = StoryObj<typeof meta>

/** Of everything that the library states. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('Statements: 51')).toBeVisible()
    await expect(canvas.getByText('4 March 2022')).toBeVisible()
  },
}

/** Of what stands beside it. */
export const OfSomeFacts: Story = {
  args: { factIds: ['nodes-launched', 'chains-supported'] },
  parameters: { visual: { disable: true } },
}

/** A refreshed fact has a source and a date of its own, and is listed under them. The report is made up. */
export const SeveralSources: Story = {
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

/** In 320 pixels. */
export const Narrow: Story = {
  args: SeveralSources.args,
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels. */
export const Medium: Story = {
  args: SeveralSources.args,
  globals: { width: '640px' },
  parameters: { visual: { disable: true } },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: SeveralSources.args,
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left, with digits of its own. */
export const RightToLeft: Story = {
  args: SeveralSources.args,
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
