import type { Meta, StoryObj } from '@storybook/react-vite'
import { InteropChecker } from 'ankr-approach'
import { expect, userEvent } from 'storybook/test'
import { pseudo, pseudoRtl } from '../test/support/pseudo.js'
import { docs as texts } from './docs/components/InteropChecker.js'
import { loadLanguageFonts, renderLanguages } from './support/specimens.js'

const meta = {
  title: 'Interactive/InteropChecker',
  component: InteropChecker,
  parameters: { docs: { texts } },
  args: { surface: 'plain', size: 'medium', detail: 'full' },
  argTypes: {
    surface: { control: 'inline-radio', options: ['plain', 'card', 'tinted'] },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
    detail: { control: 'inline-radio', options: ['full', 'brief'] },
    assets: { control: false },
    facts: { control: false },
    locale: { control: false },
  },
} satisfies Meta<typeof InteropChecker>

export default meta
type Story = StoryObj<typeof meta>

/** The example of Ankr’s document: a buyer holds USDT on Ethereum, the price is in USDT on BNB Smart Chain. */
export const Default: Story = {}

/** As a card, where `detail="brief"` omits reasons and steps, and on a tinted surface. */
export const Surfaces: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <InteropChecker {...args} surface="card" detail="brief" />
      <InteropChecker {...args} surface="tinted" />
    </div>
  ),
}

/** For a sidebar, an article and a landing page. */
export const Sizes: Story = {
  args: { headingLevel: 2, detail: 'brief' },
  parameters: { visual: { themes: ['light'] } },
  render: (args) => (
    <div style={{ display: 'grid', gap: '4rem' }}>
      <InteropChecker {...args} size="small" />
      <InteropChecker {...args} size="medium" />
      <InteropChecker {...args} size="large" />
    </div>
  ),
}

/** Two tokens on one network: a swap, no bridge. */
export const SameLedger: Story = {
  name: 'Same network',
  args: {
    defaultHeld: 'eip155:137/erc20:0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174',
    defaultWanted: 'eip155:137/erc20:0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
  },
}

/** By keyboard: the select takes focus, and the result changes with the choice. */
export const ChosenByReader: Story = {
  name: 'Chosen by a visitor',
  tags: ['!autodocs'],
  parameters: { visual: { themes: ['light'] } },
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
    await expect(canvas.getByRole('table', { name: 'USDT on BNB Smart Chain' })).toBeVisible()
  },
}

/** Right to left, with long words, without spaces, and with marks above and below the letters. The toolbar has every language. */
export const Languages: Story = {
  parameters: { visual: { themes: ['light'] } },
  args: { headingLevel: 2, detail: 'brief' },
  loaders: [loadLanguageFonts],
  render: renderLanguages(InteropChecker),
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
          <InteropChecker {...args} locale={locale} />
        </div>
      ))}
    </div>
  ),
}
