import type { Meta, StoryObj } from '@storybook/react-vite'
import { WebGenerations, type WebGenerationsProps } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/WebGenerations.js'
import { headingArgTypes, onlyChanged } from './support/args.js'
import { renderFits, renderSizes, renderSurfaces } from './support/specimens.js'

const defaults: WebGenerationsProps = { surface: 'plain', size: 'medium', layout: 'columns' }

const meta = {
  title: 'Explanations/WebGenerations',
  component: WebGenerations,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    surface: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    layout: { control: 'inline-radio' },
    ...headingArgTypes,
  },
} satisfies Meta<typeof WebGenerations>

export default meta
type Story = StoryObj<typeof meta>

const boxes = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())
const areEqual = (values: number[]) => values.every((value) => Math.abs(value - (values[0] ?? 0)) < 1)

/** Web 3.0 is dashed, since it is still being built. */
export const Default: Story = {
  args: { headingLevel: 2 },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3)
    await expect(canvas.getAllByRole('row')).toHaveLength(4)
    if (globals.locale !== 'en') return
    await expect(canvas.getByText('Here, but still being built')).toBeVisible()
  },
}

/** One row per criterion, for documentation. */
export const Table: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  args: { layout: 'table' },
}

/** The cards differ from each surface. */
export const Surfaces: Story = {
  render: renderSurfaces(WebGenerations),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  args: { headingLevel: 2 },
  render: renderSizes(WebGenerations),
}

/** Containers of 320 px, 640 px and 960 px, messages that are 40% longer, and a right-to-left locale. */
export const Fits: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(WebGenerations),
  play: async ({ canvas }) => {
    const tables = canvas.getAllByRole('table')
    const [narrow, medium, wide, rtl] = tables as Element[] as [Element, Element, Element, Element]
    for (const table of tables) await expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth)
    // A card contains its cells. In one column the cards are below each other.
    const cards = boxes(narrow, 'th[scope="col"]')
    for (const [index, cell] of boxes(narrow, 'tbody td').entries()) {
      const card = cards[index % 3] as DOMRect
      await expect(cell.top).toBeGreaterThan(card.top)
      await expect(cell.bottom).toBeLessThanOrEqual(card.bottom + 1)
      await expect(cell.left).toBeGreaterThan(card.left)
    }
    await expect(cards[1]?.top).toBeGreaterThan(cards[0]?.bottom ?? Number.NaN)
    // Between both widths, control and data are beside each other in the card.
    const [control, data] = ['2', '3'].map((row) => boxes(medium, `tbody tr:nth-child(${row}) td`)[0])
    await expect(data?.top).toBe(control?.top)
    await expect(data?.left).toBeGreaterThan(control?.right ?? Number.NaN)
    // In three columns, the cards and the cells of a row are in line.
    for (const table of [wide, rtl]) {
      await expect(areEqual(boxes(table, 'th[scope="col"]').map(({ top }) => top))).toBe(true)
      await expect(areEqual(boxes(table, 'th[scope="col"]').map(({ height }) => height))).toBe(true)
      await expect(areEqual(boxes(table, 'tbody tr:nth-child(3) td').map(({ top }) => top))).toBe(true)
    }
    const [first, second] = boxes(rtl, 'th[scope="col"]')
    await expect(second?.right).toBeLessThan(first?.left ?? Number.NaN)
    // The bars have the same size, lit or not.
    await expect(areEqual(boxes(wide, '[data-part="ability"]').map(({ width }) => width))).toBe(true)
  },
}
