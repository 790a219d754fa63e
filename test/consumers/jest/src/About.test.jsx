import { configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { About, Approach } from './About'

// Tooltips and islands load their code on demand. On a busy machine that takes longer than the default of a second.
configure({ asyncUtilTimeout: 10_000 })

const badge = () => screen.getByRole('button', { name: 'Chain neutral' })

test('About: shows the badge and the checker', async () => {
  render(<About />)
  expect(badge()).toHaveAccessibleDescription(/multiple blockchains on a single platform/)
  expect(await screen.findByRole('status')).not.toBeEmptyDOMElement()
})

test('About: the badge opens by hover, focus and click', async () => {
  const user = userEvent.setup()
  render(<About />)
  const opens = () => waitFor(() => expect(badge()).toHaveAttribute('data-state', 'open'))
  const closes = () => waitFor(() => expect(badge()).not.toHaveAttribute('data-state'))
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

test('About: a test may end before the tooltip has loaded', async () => {
  const user = userEvent.setup()
  render(<About />)
  await user.click(badge())
})

test('About: the checker answers a choice', async () => {
  const user = userEvent.setup()
  render(<About />)
  const [held, wanted] = await screen.findAllByRole('combobox')
  const before = screen.getByRole('status').textContent
  await user.selectOptions(wanted, held.value)
  await waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent(before))
})

test('Approach: shows every section', async () => {
  render(<Approach />)
  expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(5)
})
