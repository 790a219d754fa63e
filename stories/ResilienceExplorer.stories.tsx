import type { Meta, StoryObj } from '@storybook/react-vite'
import { ResilienceExplorer, type ResilienceExplorerProps } from 'ankr-approach'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/ResilienceExplorer.js'
import { onlyChanged, passed } from './support/args.js'
import { pointAt, tipOf } from './support/tips.js'

const defaults: ResilienceExplorerProps = {
  defaultFailureCount: 1,
  defaultFailureOrder: 'largest',
  defaultSpareCapacity: 0.5,
  surface: 'plain',
  size: 'medium',
  detail: 'full',
}

const meta = {
  title: 'Interactive/ResilienceExplorer',
  component: ResilienceExplorer,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    defaultFailureCount: { control: 'inline-radio', options: [0, 1, 2, 3] },
    defaultFailureOrder: { control: 'inline-radio', options: ['largest', 'second', 'smallest'] },
    defaultSpareCapacity: { control: 'inline-radio', options: [0, 0.25, 0.5, 1] },
    surface: { control: 'inline-radio', options: ['plain', 'card', 'tinted'] },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
    detail: { control: 'inline-radio', options: ['full', 'brief'] },
    headingLevel: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    ...passed,
  },
  // The initial scenario is read once, so a new one needs a new component.
  render: (args) => (
    <ResilienceExplorer
      key={`${args.defaultFailureCount} ${args.defaultFailureOrder} ${args.defaultSpareCapacity}`}
      {...args}
    />
  ),
} satisfies Meta<typeof ResilienceExplorer>

export default meta
type Story = StoryObj<typeof meta>

/** The largest hosting provider fails. In the concentrated network, the remaining nodes cannot carry the load. */
export const Default: Story = {
  args: { headingLevel: 2 },
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'en') return
    await expect(canvas.getByRole('heading')).toHaveTextContent(
      'When the largest hosting provider fails, 40 of 100 nodes stay up if concentrated, or 90 if spread out',
    )
    await expect(canvas.getByText(/^This is an illustration\./)).toBeVisible()
  },
}

/** As a card, where `detail="brief"` omits choices and table, as an illustration in an article, and on a tinted surface. */
export const Surfaces: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <ResilienceExplorer {...args} surface="card" detail="brief" />
      <ResilienceExplorer {...args} surface="tinted" />
    </div>
  ),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  args: { detail: 'brief' },
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      <ResilienceExplorer {...args} size="small" />
      <ResilienceExplorer {...args} size="medium" />
      <ResilienceExplorer {...args} size="large" />
    </div>
  ),
}

/** No provider fails; enough spare capacity; no provider is left. */
export const States: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      <ResilienceExplorer {...args} detail="brief" defaultFailureCount={0} />
      <ResilienceExplorer
        {...args}
        detail="brief"
        concentratedShares={[0.5, 0.2, 0.15, 0.15]}
        defaultSpareCapacity={1}
      />
      <ResilienceExplorer
        {...args}
        detail="brief"
        concentratedShares={[0.5, 0.3, 0.2]}
        defaultFailureCount={3}
      />
    </div>
  ),
}

const even = (count: number) => Array.from({ length: count }, () => 1 / count)

/** From the eleventh provider on, letters are doubled. Above 20 providers there are brackets without letters. */
export const ManyProviders: Story = {
  name: 'Many providers',
  parameters: { visual: { themes: ['light'] } },
  args: { detail: 'brief', defaultFailureCount: 3 },
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      <ResilienceExplorer {...args} distributedShares={even(12)} />
      <ResilienceExplorer {...args} distributedShares={even(25)} />
    </div>
  ),
}

/** A choice changes the title, both pictures, the sentences and the table. */
export const ChosenByReader: Story = {
  name: 'Chosen by a visitor',
  tags: ['!autodocs'],
  parameters: { visual: { themes: ['light'] } },
  play: async ({ canvas, globals, step }) => {
    if (globals.locale !== 'en') return
    const choose = (group: string, option: string) =>
      userEvent.click(within(canvas.getByRole('group', { name: group })).getByRole('radio', { name: option }))
    const result = canvas.getByRole('status')
    await step('How many fail', async () => {
      await choose('Number of hosting providers that fail', 'Two')
      await expect(result).toHaveTextContent(
        'When the two largest hosting providers fail, 25 of 100 nodes stay up',
      )
    })
    await step('Which is the first', async () => {
      await choose('Which fails first', 'Smallest')
      await expect(result).toHaveTextContent(
        'When the two smallest hosting providers fail, 85 of 100 nodes stay up',
      )
    })
    await step('How much the others can take on', async () => {
      await choose('Spare capacity per node', '0%')
      await expect(result).toHaveTextContent('With 0% spare capacity, it cannot.')
    })
  },
}

/** The numbers as a table, opened by a visitor. The term “Nakamoto coefficient” shows its definition in place. */
export const InFigures: Story = {
  name: 'As a table',
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  play: async ({ canvasElement }) => {
    const details = canvasElement.querySelector('details')
    await userEvent.click(details?.querySelector('summary') as HTMLElement)
    await expect(details).toHaveAttribute('open')
    const term = canvasElement.querySelector('details [data-ankr-term]') as HTMLElement
    // The tooltip of a trigger outside the viewport is hidden.
    term.scrollIntoView({ block: 'center' })
    await pointAt(term)
    await userEvent.click(term)
    await waitFor(() => expect(tipOf(term)).toBeVisible())
  },
}

/** In containers of 288 px and 640 px, with messages that are 40% longer, and from right to left with other digits. */
export const Fits: Story = {
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  args: { headingLevel: 2 },
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      {[
        { width: 288, locale: pseudo },
        { width: 640, locale: undefined },
        { width: 960, locale: pseudoRtl },
      ].map(({ width, locale }) => (
        <div key={width} style={{ inlineSize: width }}>
          <ResilienceExplorer {...args} locale={locale} />
        </div>
      ))}
    </div>
  ),
}
