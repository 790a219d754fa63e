import type { Meta, StoryObj } from '@storybook/react-vite'
import { InteropChecker } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { interop as description } from './docs/interop.js'

const meta = {
  title: 'Components/InteropChecker',
  component: InteropChecker,
  parameters: { docs: { description: { component: description } } },
  argTypes: { assets: { control: false }, facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof InteropChecker>

export default meta
type Story = StoryObj<typeof meta>

/** The source's example: USDT as ERC-20 against a price in USDT as BEP-20. */
export const Default: Story = {}

/** With a heading at the level your page needs. */
export const WithHeading: Story = {
  parameters: { visual: { disable: true } },
  args: { headingLevel: 2 },
}

/** Two contracts of one network: a swap, no bridge. */
export const SameLedger: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    defaultHeld: 'eip155:137/erc20:0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174',
    defaultWanted: 'eip155:137/erc20:0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
  },
}

/** The very same asset. */
export const SameAsset: Story = {
  parameters: { visual: { disable: true } },
  args: {
    defaultHeld: 'eip155:1/erc20:0x6B175474E89094C44Da98b954EedeAC495271d0F',
    defaultWanted: 'eip155:1/erc20:0x6B175474E89094C44Da98b954EedeAC495271d0F',
  },
}

/** By keyboard: the picker takes focus, and the verdict changes with the choice. */
export const ChosenByReader: Story = {
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    const held = canvas.getByLabelText(/The buyer holds/)
    held.focus()
    await userEvent.selectOptions(held, 'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955')
    await expect(canvas.getByRole('status')).toHaveTextContent('Yes: it is the same asset.')
  },
}

/** Every pair, to be read without JavaScript too. */
export const AsTable: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText(/All pairs as a table/))
    await expect(canvas.getByRole('table')).toBeVisible()
  },
}

/** In 320 pixels: the pickers stand above one another. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In 640 pixels: they face each other, what follows stands below. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
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
