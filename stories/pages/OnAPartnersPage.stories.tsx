import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { openTip } from '../support/tips.js'
import { HarborPage } from './HarborPage.js'

const meta = {
  title: 'Pages/On a partner’s page',
  id: 'pages-on-a-partners-page',
  component: HarborPage,
  // The page is an example, not a component of the package.
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'none' },
  argTypes: {
    badge: { control: 'inline-radio', options: ['outline', 'tinted', 'accent', 'solid', 'plain'] },
  },
} satisfies Meta<typeof HarborPage>

export default meta
type Story = StoryObj<typeof meta>

/** Three components in an article of a fictional wallet, in its font and line length. */
export const Article: Story = {
  parameters: { visual: { modes: ['ltr', 'narrow'] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(canvas.getByRole('heading', { level: 3 })).toBeVisible()
  },
}

/** A visitor opens the badge’s tooltip. */
export const BadgeExplained: Story = {
  name: 'Badge explained',
  parameters: { visual: { themes: ['light'] } },
  play: async ({ canvas }) => {
    const [badge] = canvas.getAllByRole('button')
    await openTip(() => userEvent.click(badge as HTMLElement))
  },
}
