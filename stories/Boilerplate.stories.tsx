import type { Meta, StoryObj } from '@storybook/react-vite'
import { Boilerplate, type BoilerplateProps } from 'ankr-approach'
import { expect } from 'storybook/test'
import { docs as texts } from './docs/components/Boilerplate.js'
import { onlyChanged, passed } from './support/args.js'
import { renderFits } from './support/specimens.js'
import './support/specimens.css'

const defaults: BoilerplateProps = { length: 'medium' }

const meta = {
  title: 'Statements/Boilerplate',
  component: Boilerplate,
  parameters: { docs: { texts }, jsx: onlyChanged(defaults) },
  args: defaults,
  argTypes: {
    length: { control: 'inline-radio', options: ['short', 'medium', 'long'] },
    surface: { control: 'inline-radio', options: ['plain', 'card', 'tinted'] },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
    now: { control: 'text' },
    ...passed,
  },
} satisfies Meta<typeof Boilerplate>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvas, globals }) => {
    if (globals.locale === 'en') await expect(canvas.getByText(/^Ankr serves individuals/)).toBeVisible()
  },
}

/** At most 20, 50 and 100 words, with the attribution and its date. */
export const Lengths: Story = {
  render: (args) => (
    <div className="specimens specimens--stacked">
      <Boilerplate {...args} length="short" surface="tinted" />
      <Boilerplate {...args} length="medium" surface="card" />
      <Boilerplate {...args} length="long" />
    </div>
  ),
}

/** Containers of 320, 640 and 960 px, messages that are 40% longer, and a right-to-left locale. */
export const Fits: Story = {
  parameters: { visual: { modes: ['wide'], themes: ['light'] } },
  render: renderFits(Boilerplate),
}
