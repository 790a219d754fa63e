import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { LandingPage } from './LandingPage.js'

const meta = {
  title: 'Pages/Landing page',
  component: LandingPage,
  // The page is an example, not a component of the package.
  tags: ['!autodocs', '!manifest'],
  parameters: { frame: 'none', visual: { modes: ['wide', 'narrow'] } },
  argTypes: { locale: { control: false } },
} satisfies Meta<typeof LandingPage>

export default meta
type Story = StoryObj<typeof meta>

/** A product page of a fictitious wallet: an accent badge, a strip of statistics, and sections at `size="large"`. */
export const ProductPage: Story = {
  name: 'Product page',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(6)
  },
}
