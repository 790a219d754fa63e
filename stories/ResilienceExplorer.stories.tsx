import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResilienceExplorer, type ResilienceExplorerProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { resilience as description } from './docs/resilience.js'
import { onlyChanged, passed } from './support/args.js'
import { pointAt, tipOf } from './support/tips.js'

const defaults: ResilienceExplorerProps = {
  defaultFailureCount: 1,
  defaultFailureOrder: 'largest',
  defaultSpareCapacity: 0.5,
}

const meta = {
  title: 'Components/ResilienceExplorer',
  component: ResilienceExplorer,
  args: defaults,
  parameters: { docs: { description: { component: description } }, jsx: onlyChanged(defaults) },
  argTypes: {
    defaultFailureCount: { control: 'inline-radio', options: [0, 1, 2, 3] },
    defaultFailureOrder: { control: 'inline-radio', options: ['largest', 'second', 'smallest'] },
    defaultSpareCapacity: { control: 'inline-radio', options: [0, 0.25, 0.5, 1] },
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    ...passed,
  },
  // What it starts with is read once: a new start needs a new component.
  render: (args) => (
    <ResilienceExplorer
      key={`${args.defaultFailureCount} ${args.defaultFailureOrder} ${args.defaultSpareCapacity}`}
      {...args}
    />
  ),
} satisfies Meta<typeof ResilienceExplorer>

export default meta
type Story = StoryObj<typeof meta>

/** The largest provider fails: where it held most, what is left cannot carry the load. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'When the largest provider fails, 40 of 100 nodes stay up if one holds most of them, and 90 of 100 if 10 share them.',
    )
    await expect(canvas.getByText('An illustration, not a map of Ankr’s network.')).toBeVisible()
  },
}

/** A heading, where the figure stands as a section of its own. */
export const WithHeading: Story = {
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
}

/** Before anything fails. */
export const NothingFails: Story = {
  args: { defaultFailureCount: 0 },
  parameters: { visual: { modes: ['ltr'] } },
}

/** With enough to spare, what is left can carry a load that it otherwise could not. */
export const Headroom: Story = {
  args: { concentratedShares: [0.5, 0.2, 0.15, 0.15], defaultSpareCapacity: 1 },
  parameters: { visual: { disable: true } },
}

/** Three providers hold everything, and all three fail: nobody is left. */
export const NobodyLeft: Story = {
  args: { concentratedShares: [0.5, 0.3, 0.2], defaultFailureCount: 3 },
  parameters: { visual: { modes: ['ltr'] } },
}

/** From the eleventh provider on, colours come again, each with another shape. */
export const ManyProviders: Story = {
  args: { distributedShares: Array.from({ length: 25 }, () => 0.04), defaultFailureCount: 3 },
  parameters: { visual: { modes: ['ltr'] } },
}

/** What a reader chooses changes both pictures, the sentences and the table. */
export const ChosenByReader: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas, globals, step }) => {
    if (globals.locale !== 'en') return
    const failing = canvas.getByRole('combobox', { name: 'Providers that fail' })
    const first = canvas.getByRole('combobox', { name: 'First to fail' })
    const headroom = canvas.getByRole('combobox', { name: 'Spare capacity' })
    const result = canvas.getByRole('status')
    await step('How many fail', async () => {
      await userEvent.selectOptions(failing, 'Two')
      await expect(result).toHaveTextContent('When the two largest providers fail, 25 of 100 nodes stay up')
    })
    await step('Which is the first', async () => {
      await userEvent.selectOptions(first, 'Smallest')
      await expect(result).toHaveTextContent('When the two smallest providers fail, 85 of 100 nodes stay up')
    })
    await step('How much the others can take on', async () => {
      await userEvent.selectOptions(headroom, '0%')
      await expect(result).toHaveTextContent('With 0% to spare, it cannot.')
    })
  },
}

/** The same as a table, opened by its reader, with its term explained. */
export const InFigures: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  play: async ({ canvasElement }) => {
    const details = canvasElement.querySelector('details')
    await userEvent.click(details?.querySelector('summary') as HTMLElement)
    await expect(details).toHaveAttribute('open')
  },
}

/** The Nakamoto coefficient explains itself where it stands. */
export const TermByPointer: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('summary') as HTMLElement)
    const term = canvasElement.querySelector('details [data-ankr-term]') as HTMLElement
    await pointAt(term)
    await userEvent.click(term)
    await expect(tipOf(term)).toBeVisible()
  },
}

/** Both pictures stay side by side in a column of 320 pixels. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In 960 pixels the choices and sentences stand beside the pictures. */
export const Wide: Story = {
  globals: { width: '960px' },
  parameters: { visual: { disable: true } },
}

/** A language that needs 40 % more room. */
export const LongWords: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A language that runs from right to left, with digits of its own. */
export const RightToLeft: Story = {
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
