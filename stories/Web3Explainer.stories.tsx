import type { Meta, StoryObj } from '@storybook/react-vite'
import { Web3Explainer, type Web3ExplainerProps } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/Web3Explainer.js'
import { headingArgTypes, onlyChanged } from './support/args.js'
import { renderFits, renderSurfaces } from './support/specimens.js'
import { expectNoTip, openTip, pointAt, pressWithTouch, tipOf } from './support/tips.js'

const defaults: Web3ExplainerProps = {
  surface: 'plain',
  size: 'medium',
  detail: 'full',
  defaultOpen: false,
  headingLevel: 2,
}

const meta = {
  title: 'Explanations/Web3Explainer',
  component: Web3Explainer,
  args: defaults,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  argTypes: {
    surface: { control: 'inline-radio' },
    size: { control: 'inline-radio' },
    detail: { control: 'inline-radio' },
    ...headingArgTypes,
  },
} satisfies Meta<typeof Web3Explainer>

export default meta
type Story = StoryObj<typeof meta>

const box = { display: 'grid', gap: 48 } as const
const boxOf = (root: Element, part: string) =>
  root.querySelector(`:scope > [data-part="${part}"]`)?.getBoundingClientRect()

export const Default: Story = {}

/** An accent rule, a card and a tinted panel. */
export const Surfaces: Story = {
  render: renderSurfaces(Web3Explainer),
}

/** For a sidebar, an article and a landing page, where the title is beside the text. */
export const Sizes: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: (args) => (
    <div style={box}>
      {(['small', 'medium', 'large'] as const).map((size) => (
        <Web3Explainer key={size} {...args} size={size} surface="tinted" />
      ))}
    </div>
  ),
}

/** The status, the key idea and the definition, without the disclosure. */
export const Brief: Story = {
  args: { detail: 'brief' },
}

/** A visitor opens the disclosure with the keyboard. */
export const OpenedByReader: Story = {
  name: 'Opened by a visitor',
  tags: ['!autodocs'],
  parameters: { visual: { themes: ['light'] } },
  play: async ({ canvasElement, step }) => {
    const summary = canvasElement.querySelector('summary')
    const details = canvasElement.querySelector('details')
    await step('Space opens it', async () => {
      summary?.focus()
      await userEvent.click(summary as HTMLElement)
      await expect(details).toHaveAttribute('open')
    })
  },
}

/** Hover, a tap or focus opens a term’s tooltip. */
export const TermExplained: Story = {
  name: 'Term explained',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['rtl', 'narrow'] } },
  play: async ({ canvas, step }) => {
    const [term] = canvas.getAllByRole('button') as [HTMLElement]
    await step('Pointing at a term opens its definition', () => pointAt(term))
    await step('A press holds it open, another closes it', async () => {
      await userEvent.click(term)
      await expect(tipOf(term)).toBeVisible()
      await userEvent.click(term)
      await userEvent.unhover(term)
      await expectNoTip()
    })
    await step('A tap opens it, another closes it', async () => {
      await openTip(() => pressWithTouch(term))
      await pressWithTouch(term)
      await expectNoTip()
      term.blur()
    })
    await step('Tab reaches the term and opens it', () => openTip(() => userEvent.tab()))
    await expect(term).toHaveFocus()
    await step('Escape closes it, and the focus stays', async () => {
      await userEvent.keyboard('{Escape}')
      await expectNoTip()
      await expect(term).toHaveFocus()
    })
    await step('Enter opens it again', () => openTip(() => userEvent.keyboard('{Enter}')))
  },
}

/** Containers of 320 px and 640 px, a wide container, messages that are 40% longer, and a right-to-left locale. */
export const Fits: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  args: { defaultOpen: true, size: 'large', surface: 'card' },
  render: renderFits(Web3Explainer),
  play: async ({ canvasElement }) => {
    const [narrow, medium, wide, rtl] = [...canvasElement.querySelectorAll('.ankr-Web3Explainer')].map(
      (root) => ['header', 'body', 'source'].map((part) => boxOf(root, part)),
    ) as [DOMRect, DOMRect, DOMRect][]
    for (const [header, body, source] of [narrow, medium] as [DOMRect, DOMRect, DOMRect][]) {
      await expect(body.top).toBeGreaterThanOrEqual(header.bottom)
      await expect(source.top).toBeGreaterThanOrEqual(body.bottom)
    }
    const [title, text, source] = wide as [DOMRect, DOMRect, DOMRect]
    await expect(text.top).toBeLessThan(title.bottom)
    await expect(text.left).toBeGreaterThan(title.right)
    await expect(source.top).toBeGreaterThanOrEqual(Math.max(title.bottom, text.bottom))
    await expect(source.left).toBe(title.left)
    const [titleRtl, textRtl] = rtl as [DOMRect, DOMRect, DOMRect]
    await expect(textRtl.right).toBeLessThan(titleRtl.left)
  },
}
