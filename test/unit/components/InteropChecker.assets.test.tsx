import { act, fireEvent, render, screen } from '@testing-library/react'
import { InteropChecker } from 'ankr-approach'
import { type Token, tokens } from 'ankr-approach/interop'
import { expect, it, vi } from 'vitest'

const createAsset = (index: number): Token => ({
  ...(tokens[0] as Token),
  id: `eip155:1/erc20:0x${index.toString(16).padStart(40, '0')}`,
  symbol: `T${index}`,
})
const createAssets = (count: number) => Array.from({ length: count }, (_, index) => createAsset(index + 1))

/** How often the id of an asset is read, per asset. */
const countReads = (count: number, use: () => void = () => {}) => {
  let reads = 0
  const assets = createAssets(count).map((asset) =>
    Object.defineProperty({ ...asset }, 'id', {
      enumerable: true,
      get: () => {
        reads += 1
        return asset.id
      },
    }),
  )
  const { unmount } = render(<InteropChecker assets={assets} />)
  const first = reads / count
  reads = 0
  use()
  const later = reads / count
  unmount()
  return { first, later }
}

const selectLast = () => {
  const select = screen.getAllByRole<HTMLSelectElement>('combobox')[1] as HTMLSelectElement
  fireEvent.change(select, { target: { value: select.options[select.options.length - 1]?.value } })
}

it('InteropChecker: reads each of 20 assets as often as each of 5, so that many assets take linear time (1.3)', () => {
  expect(countReads(20).first).toBeLessThanOrEqual(countReads(5).first)
})

it('InteropChecker: a choice among 20 assets reads none of them again but those of the pair (1.3)', () => {
  const { later } = countReads(20, selectLast)
  expect(later).toBeLessThan(2)
})

it('InteropChecker: rows of another pair are rendered only while the table is open (1.3)', () => {
  const { container } = render(<InteropChecker />)
  const rows = () => container.querySelectorAll('details tbody tr').length
  const toggle = (isOpen: boolean) => {
    const details = container.querySelector('details') as HTMLDetailsElement
    details.open = isOpen
    fireEvent(details, new Event('toggle'))
  }
  expect(rows()).toBe(tokens.length)
  selectLast()
  expect(rows()).toBe(0)
  toggle(true)
  expect(rows()).toBe(tokens.length)
  toggle(false)
  expect(rows()).toBe(0)
})

it('InteropChecker: selects, verdict and table follow new assets (5.10)', async () => {
  const { container, rerender } = render(<InteropChecker />)
  await act(async () => rerender(<InteropChecker assets={createAssets(3)} />))
  const details = container.querySelector('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  for (const select of screen.getAllByRole('combobox')) expect(select).toHaveDisplayValue('T1 on Ethereum')
  expect(screen.getByRole('status')).toHaveTextContent('Yes. It is the same token on the same network.')
  expect(details.querySelector('summary')).toHaveTextContent('T1 on Ethereum')
  expect([...details.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual([
    'T1 on Ethereum',
    'T2 on Ethereum',
    'T3 on Ethereum',
  ])
})

it('InteropChecker: a choice that the new assets contain is kept (5.10)', async () => {
  const { rerender } = render(<InteropChecker assets={createAssets(3)} />)
  selectLast()
  await act(async () => rerender(<InteropChecker assets={[...createAssets(4)].reverse()} />))
  expect(screen.getAllByRole('combobox')[1]).toHaveDisplayValue('T3 on Ethereum')
})

it('InteropChecker: the name of a select is its label, without the address (4.6)', () => {
  render(<InteropChecker />)
  expect(screen.getByRole('combobox', { name: 'The buyer holds' })).toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: 'The seller wants' })).toBeInTheDocument()
})

it('InteropChecker: every choice changes the status, also if the verdict is the same (4.6)', () => {
  render(<InteropChecker />)
  const [, wanted] = screen.getAllByRole<HTMLSelectElement>('combobox')
  const statuses = Array.from((wanted as HTMLSelectElement).options, ({ value }) => {
    fireEvent.change(wanted as HTMLSelectElement, { target: { value } })
    return screen.getByRole('status').textContent
  })
  expect(new Set(statuses).size).toBe(tokens.length)
})

it.each([
  ['no source', undefined],
  ['a script as its URL', { id: 'x', title: 'X', publisher: 'X', url: 'javascript:alert(1)' }],
  ['no publisher', { id: 'x', title: 'X', publisher: '', url: 'https://example.com' }],
])('InteropChecker: an asset with %s throws in development, and is skipped in production', (_, source) => {
  const assets = [{ ...createAsset(1), source } as Token, createAsset(2)]
  expect(() => render(<InteropChecker assets={assets} />)).toThrow(
    'Accepted: a title, a publisher and an https: URL.',
  )
  vi.stubEnv('NODE_ENV', 'production')
  render(<InteropChecker assets={assets} />)
  vi.unstubAllEnvs()
  for (const select of screen.getAllByRole('combobox')) expect(select).toHaveDisplayValue('T2 on Ethereum')
})
