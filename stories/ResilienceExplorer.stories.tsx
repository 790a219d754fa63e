import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResilienceExplorer, type ResilienceExplorerProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/ResilienceExplorer.js'
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
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
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

/** The largest provider fails. In the concentrated network, the remaining nodes cannot carry the load. */
export const Default: Story = {
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'When the largest provider fails, 40 of 100 nodes stay up if one holds most of them, and 90 of 100 if 10 share them.',
    )
    await expect(canvas.getByText('An illustration, not a map of Ankr’s network.')).toBeVisible()
  },
}

/** With a heading, as a section of a page. */
export const WithHeading: Story = {
  name: 'With heading',
  args: { headingLevel: 2 },
  parameters: { visual: { disable: true } },
}

/** No provider fails. */
export const NothingFails: Story = {
  name: 'Nothing fails',
  args: { defaultFailureCount: 0 },
  parameters: { visual: { modes: ['ltr'] } },
}

/** With enough spare capacity, the remaining nodes carry the load. */
export const Headroom: Story = {
  args: { concentratedShares: [0.5, 0.2, 0.15, 0.15], defaultSpareCapacity: 1 },
  parameters: { visual: { disable: true } },
}

/** Three providers host all nodes, and all three fail. */
export const NobodyLeft: Story = {
  name: 'No provider left',
  args: { concentratedShares: [0.5, 0.3, 0.2], defaultFailureCount: 3 },
  parameters: { visual: { modes: ['ltr'] } },
}

/** From the eleventh provider on, colors repeat with a different shape. */
export const ManyProviders: Story = {
  name: 'Many providers',
  args: { distributedShares: Array.from({ length: 25 }, () => 0.04), defaultFailureCount: 3 },
  parameters: { visual: { modes: ['ltr'] } },
}

/** A choice changes both pictures, the sentences and the table. */
export const ChosenByReader: Story = {
  name: 'Chosen by a visitor',
  tags: ['!autodocs'],
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

/** The numbers as a table, opened by a visitor, with a term’s definition. */
export const InFigures: Story = {
  name: 'As a table',
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  play: async ({ canvasElement }) => {
    const details = canvasElement.querySelector('details')
    await userEvent.click(details?.querySelector('summary') as HTMLElement)
    await expect(details).toHaveAttribute('open')
  },
}

/** The term “Nakamoto coefficient” shows its definition in place. */
export const TermByPointer: Story = {
  name: 'Term by pointer',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('summary') as HTMLElement)
    const term = canvasElement.querySelector('details [data-ankr-term]') as HTMLElement
    await pointAt(term)
    await userEvent.click(term)
    await expect(tipOf(term)).toBeVisible()
  },
}

/** In a container of 320 px: both pictures stay side by side. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
}

/** In a container of 960 px: controls and sentences are beside the pictures. */
export const Wide: Story = {
  globals: { width: '960px' },
  parameters: { visual: { disable: true } },
}

/** A locale with messages that are 40% longer. */
export const LongWords: Story = {
  name: 'Long messages',
  tags: ['!autodocs'],
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo' },
  parameters: { visual: { modes: ['narrow'] } },
}

/** A right-to-left locale with its own digits. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['!autodocs'],
  args: { headingLevel: 2 },
  globals: { locale: 'pseudo-rtl' },
  parameters: { visual: { modes: ['rtl'] } },
}
