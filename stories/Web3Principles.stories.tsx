import type { Meta, StoryObj } from '@storybook/react-vite'
import { Web3Principles, type Web3PrinciplesProps } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Web3Principles.js'
import { headingArgTypes, onlyChanged } from './support/args.js'
import { renderFits, renderSizes, renderSurfaces } from './support/specimens.js'
import { checkFirstTerm } from './support/tips.js'

const defaults: Web3PrinciplesProps = {
  surface: 'plain',
  size: 'medium',
  layout: 'grid',
  detail: 'full',
  showIcons: true,
  showTooltips: true,
}

const meta = {
  title: 'Explanations/Web3Principles',
  component: Web3Principles,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    surface: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    layout: { control: 'inline-radio' },
    detail: { control: 'inline-radio' },
    ...headingArgTypes,
  },
} satisfies Meta<typeof Web3Principles>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  args: { headingLevel: 2 },
  play: async ({ canvas, canvasElement }) => {
    await checkFirstTerm(canvasElement)
    await expect(canvas.getAllByRole('term')).toHaveLength(3)
  },
}

/** The key idea and the definitions with their limits, here in a compact frame, with terms as plain text and without icons. */
export const Strip: Story = {
  args: { layout: 'strip', detail: 'brief', showTooltips: false, showIcons: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** The tiles differ from each surface. */
export const Surfaces: Story = {
  args: { detail: 'brief' },
  render: renderSurfaces(Web3Principles),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  args: { headingLevel: 2 },
  render: renderSizes(Web3Principles),
}

/** Containers of 320 px, 640 px and 960 px, messages that are 40% longer, and a right-to-left locale. */
export const Fits: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(Web3Principles),
  play: async ({ canvasElement }) => {
    const [narrow, , wide, rtl] = [...canvasElement.querySelectorAll('dl')].map((list) =>
      [...list.querySelectorAll('dt')].map((term) => term.getBoundingClientRect()),
    ) as [DOMRect, DOMRect, DOMRect][]
    await expect(narrow?.[1].top).toBeGreaterThan(narrow?.[0].bottom ?? Number.NaN)
    await expect(wide?.[1].top).toBe(wide?.[0].top)
    await expect(wide?.[1].left).toBeGreaterThan(wide?.[0].right ?? Number.NaN)
    await expect(rtl?.[1].right).toBeLessThan(rtl?.[0].left ?? Number.NaN)
  },
}
