import type { Meta, StoryObj } from '@storybook/react-vite'
import { Audiences, type AudiencesProps } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Audiences.js'
import { headingArgTypes, onlyChanged } from './support/args.js'
import { renderFits, renderSizes, renderSurfaces } from './support/specimens.js'

const defaults: AudiencesProps = {
  surface: 'plain',
  size: 'medium',
  layout: 'grid',
  detail: 'full',
  showIcons: true,
}

const meta = {
  title: 'Background/Audiences',
  component: Audiences,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    surface: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    layout: { control: 'inline-radio' },
    detail: { control: 'inline-radio' },
    ...headingArgTypes,
  },
} satisfies Meta<typeof Audiences>

export default meta
type Story = StoryObj<typeof meta>

const box = { display: 'grid', gap: 48 } as const

export const Default: Story = {
  args: { headingLevel: 2 },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(3)
    if (globals.locale === 'en') await expect(canvas.getByText(/^Ankr sees mass adoption/)).toBeVisible()
  },
}

/** A compact frame. `detail="brief"` omits the descriptions of the groups, and `showIcons={false}` the icons. */
export const Strip: Story = {
  args: { layout: 'strip' },
  render: (args) => (
    <div style={box}>
      <Audiences {...args} />
      <Audiences {...args} detail="brief" showIcons={false} />
    </div>
  ),
}

/** The tiles differ from each surface. */
export const Surfaces: Story = {
  args: { detail: 'brief' },
  render: renderSurfaces(Audiences),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  args: { headingLevel: 2 },
  render: renderSizes(Audiences),
}

/** Containers of 320 px, 640 px and 960 px, messages that are 40% longer, and a right-to-left locale. */
export const Fits: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(Audiences),
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
