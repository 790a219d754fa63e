import type { Meta, StoryObj } from '@storybook/react-vite'
import { OriginTimeline } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/OriginTimeline.js'
import { headingArgTypes } from './support/args.js'
import { pointAt, tipOf } from './support/tips.js'

const meta = {
  title: 'Components/OriginTimeline',
  component: OriginTimeline,
  parameters: { docs: { texts } },
  argTypes: headingArgTypes,
} satisfies Meta<typeof OriginTimeline>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    const steps = canvas.getAllByRole('listitem')
    await expect(steps).toHaveLength(5)
    if (globals.locale === 'en') await expect(steps[4]).toHaveTextContent('ahead')
  },
}

/** With a heading, for a page that has none for it. */
export const WithHeading: Story = {
  name: 'With heading',
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
}

/** In a container of 320 px. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px: the state of a step is beside its label. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In a container of 960 px: label and text are side by side. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A term shows its definition in place. */
export const TermByPointer: Story = {
  name: 'Term by pointer',
  tags: ['!autodocs'],
  parameters: { visual: { disable: true } },
  play: async ({ canvas, step }) => {
    const [term] = canvas.getAllByRole('button')
    await step('Pointing at a term opens its definition', () => pointAt(term as HTMLElement))
    await step('A press holds it open', () => userEvent.click(term as HTMLElement))
    await expect(tipOf(term as HTMLElement)).toBeVisible()
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

/** A right-to-left locale: the line is on the right. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
