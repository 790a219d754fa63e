import type { Meta, StoryObj } from '@storybook/react-vite'
import { InteropChecker } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { docs as texts } from './docs/components/InteropChecker.js'

const meta = {
  title: 'Components/InteropChecker',
  component: InteropChecker,
  parameters: { docs: { texts } },
  argTypes: { assets: { control: false }, facts: { control: false }, locale: { control: false } },
} satisfies Meta<typeof InteropChecker>

export default meta
type Story = StoryObj<typeof meta>

/** The example of Ankr’s document: a buyer holds USDT on Ethereum, the price is in USDT on BNB Smart Chain. */
export const Default: Story = {}

/** With a heading at the level of your outline. */
export const WithHeading: Story = {
  name: 'With heading',
  parameters: { visual: { disable: true } },
  args: { headingLevel: 2 },
}

/** Two tokens on one network: a swap, no bridge. */
export const SameLedger: Story = {
  name: 'Same network',
  parameters: { visual: { modes: ['ltr'] } },
  args: {
    defaultHeld: 'eip155:137/erc20:0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174',
    defaultWanted: 'eip155:137/erc20:0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
  },
}

/** The same token on both sides. */
export const SameAsset: Story = {
  name: 'Same token',
  parameters: { visual: { disable: true } },
  args: {
    defaultHeld: 'eip155:1/erc20:0x6B175474E89094C44Da98b954EedeAC495271d0F',
    defaultWanted: 'eip155:1/erc20:0x6B175474E89094C44Da98b954EedeAC495271d0F',
  },
}

/** By keyboard: the select takes focus, and the result changes with the choice. */
export const ChosenByReader: Story = {
  name: 'Chosen by a visitor',
  tags: ['!autodocs'],
  parameters: { visual: { modes: ['ltr'] } },
  play: async ({ canvas }) => {
    const held = canvas.getByLabelText(/The buyer holds/)
    held.focus()
    await userEvent.selectOptions(held, 'eip155:56/erc20:0x55d398326f99059fF775485246999027B3197955')
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'Yes. It is the same token on the same network.',
    )
  },
}

/** All pairs as a table, which is readable without JavaScript too. */
export const AsTable: Story = {
  name: 'All pairs as a table',
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText(/Which tokens can pay for/))
    await expect(canvas.getByRole('table')).toBeVisible()
  },
}

/** In a container of 320 px: the selects are stacked. */
export const Narrow: Story = {
  globals: { width: '320px' },
  parameters: { visual: { disable: true } },
}

/** In a container of 640 px: the selects are side by side, with the result below. */
export const Medium: Story = {
  globals: { width: '640px' },
  parameters: { visual: { modes: ['ltr'] } },
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
