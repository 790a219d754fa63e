import type { Meta, StoryObj } from '@storybook/react-vite'
import { OriginTimeline } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { origin as description } from './docs/origin.js'
import { pointAt, tipOf } from './support/tips.js'

const meta = {
  title: 'Components/OriginTimeline',
  component: OriginTimeline,
  parameters: { docs: { description: { component: description } } },
  argTypes: {
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    facts: { control: false },
    locale: { control: false },
  },
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

/** With a heading of its own, for a page that gives it none. */
export const WithHeading: Story = { args: { headingLevel: 2 }, parameters: { visual: { disable: true } } }

/** In 320 pixels. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels: what a step’s node shows stands beside its label. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In 960 pixels: label and text side by side. */
export const Wide: Story = { globals: { width: '960px' }, parameters: { visual: { disable: true } } }

/** A term explains itself where it stands. */
export const TermByPointer: Story = {
  parameters: { visual: { disable: true } },
  play: async ({ canvas, step }) => {
    const [term] = canvas.getAllByRole('button')
    await step('Pointing at a term opens its definition', () => pointAt(term as HTMLElement))
    await step('A press holds it open', () => userEvent.click(term as HTMLElement))
    await expect(tipOf(term as HTMLElement)).toBeVisible()
  },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left: the spine stands at the right. */
export const RightToLeft: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
