import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Board } from './Board.js'

const meta = {
  title: 'Pages/Board',
  component: Board,
  tags: ['!autodocs'],
  parameters: { frame: 'none', visual: { modes: ['wide', 'narrow'] } },
  argTypes: { locale: { control: false } },
} satisfies Meta<typeof Board>

export default meta
type Story = StoryObj<typeof meta>

/** One of each component on a grid of twelve columns. */
export const EverythingAtOnce: Story = {
  name: 'All components',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(16)
  },
}
