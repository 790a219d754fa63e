import { configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { About, Approach } from './About'

// Tooltips and islands load their code on demand. On a busy machine that takes longer than the default of a second.
configure({ asyncUtilTimeout: 10_000 })

const badge = () => screen.getByRole('button', { name: 'Chain neutral' })

test('About: shows the badge and the checker', async () => {
  render(<About />)
  expect(badge().isConnected).toBe(true)
  expect((await screen.findByRole('status')).textContent).toMatch(/\w/)
})

test('About: the badge opens by hover, focus and click', async () => {
  const user = userEvent.setup()
  render(<About />)
  const opens = () => waitFor(() => expect(badge().dataset.state).toBe('open'))
  const closes = () => waitFor(() => expect(badge().dataset.state).toBeUndefined())
  await user.hover(badge())
  await opens()
  await user.unhover(badge())
  await closes()
  await user.tab()
  await opens()
  await user.keyboard('{Escape}')
  await closes()
  await user.click(badge())
  await opens()
  await user.keyboard('{Escape}')
  await closes()
})

test('About: the checker follows a choice', async () => {
  const user = userEvent.setup()
  render(<About />)
  const [held, wanted] = await screen.findAllByRole<HTMLSelectElement>('combobox')
  const before = screen.getByRole('status').textContent
  await user.selectOptions(wanted, held.value)
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(before))
})

test('Approach: shows every section', async () => {
  render(<Approach />)
  expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(5)
})
