import { render, screen, within } from '@testing-library/react'
import { defineFacts, WebGenerations } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

/** The table as it is read: each row its heading and its answers. */
const table = () =>
  screen.getAllByRole('row').map((row) =>
    [...row.children].map((cell) => {
      const read = cell.cloneNode(true) as Element
      for (const hidden of read.querySelectorAll('[aria-hidden]')) hidden.remove()
      return read.textContent
    }),
  )

const { caption, control, data, generations, notStated } = en.WebGenerations
const column = (id: 'web1' | 'web2' | 'web3') => Object.keys(generations).indexOf(id) + 1
const cellOf = (row: string, id: 'web1' | 'web2' | 'web3') =>
  screen.getByRole('rowheader', { name: row }).parentElement?.children[column(id)] as HTMLElement

describe('WebGenerations', () => {
  it('compares three generations by three criteria, in a named table', () => {
    const { container } = render(<WebGenerations layout="table" />)
    expect(screen.getByRole('table', { name: caption })).toBeVisible()
    expect(table()).toEqual([
      ['', 'Web 1.0', 'Web 2.0', 'Web 3.0 (Here, but still being built)'],
      ['What people can do', 'Read', 'Read and write', 'Read, write and own'],
      [
        'Who controls it',
        'Whoever runs each site (ethereum.org, Web 1.0: Read-Only)',
        'Centralized corporations: Ankr says they dominate today’s web, and sees Web 3.0 as a move away from them',
        'No single entity: the movement is building an internet of decentralized networks',
      ],
      [
        'What happens to data',
        'Little is created, because most people only read (ethereum.org, Web 1.0: Read-Only)',
        'Today’s dominant corporations profit from the data that their users generate, Ankr says',
        'Meant to stay under the control of the people who create it (ethereum.org, Web 3.0: Read-Write-Own)',
      ],
    ])
    expect(renderedFactIds(container)).toEqual([
      'next-generation',
      'under-construction',
      'away-from-corporations',
      'no-single-controller',
      'profit-from-data',
    ])
  })

  it('lights a bar for each ability, and a bar that is not lit has no word', () => {
    render(<WebGenerations />)
    const [, row] = screen.getAllByRole('row')
    const bars = [...(row?.querySelectorAll('[data-part="abilities"]') ?? [])].map((abilities) =>
      [...abilities.children].map((bar) => [bar.hasAttribute('data-lit'), bar.textContent]),
    )
    const [read, write, own] = [
      [true, 'Read'],
      [true, ', Write'],
      [true, ', Own'],
    ]
    const none = [false, '']
    expect(bars).toEqual([
      [read, none, none],
      [read, write, none],
      [read, write, own],
    ])
    for (const bar of document.querySelectorAll('[data-part="ability"]:not([data-lit])')) {
      expect(bar).toHaveAttribute('aria-hidden', 'true')
    }
  })

  it('names the source in each cell that is not a fact of Ankr', () => {
    render(<WebGenerations />)
    for (const row of [control.label, data.label]) {
      for (const id of ['web1', 'web2', 'web3'] as const) {
        const cell = cellOf(row, id)
        const isFact = cell.querySelector('[data-fact]') !== null
        expect(Boolean(cell.querySelector('[data-part="citation"] a')), `${row}, ${id}`).toBe(!isFact)
      }
    }
    expect(document.querySelector('[data-fact] [data-part="citation"]')).toBeNull()
  })

  it('attributes the opinion, and states that Web 3.0 is not finished', () => {
    render(<WebGenerations />)
    expect(getFactText('away-from-corporations')).toMatch(/Ankr says/)
    expect(getFactText('under-construction')).toContain('still being built')
    expect(getFactText('no-single-controller')).toContain('is building')
  })

  it('leaves out the intro and the chip with their facts, and a cell states that there is nothing', () => {
    const facts = { 'next-generation': null, 'under-construction': null, 'profit-from-data': null }
    render(<WebGenerations facts={facts} />)
    for (const part of ['intro', 'chip']) expect(document.querySelector(`[data-part="${part}"]`)).toBeNull()
    expect(screen.getAllByRole('columnheader')[2]?.textContent).toBe('Web 3.0')
    expect(cellOf(data.label, 'web2')).toHaveTextContent(notStated)
  })

  it('renders a heading only with `headingLevel`, and the intro beside it', () => {
    const { rerender } = render(<WebGenerations />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<WebGenerations headingLevel={2} />)
    const heading = screen.getByRole('heading', { level: 2, name: en.WebGenerations.title })
    expect(heading.nextElementSibling).toHaveTextContent(getFactText('next-generation'))
  })

  it('labels rows and columns by header cells', () => {
    render(<WebGenerations />)
    expect(screen.getAllByRole('columnheader').map((cell) => cell.getAttribute('scope'))).toEqual(
      Array(3).fill('col'),
    )
    expect(screen.getAllByRole('rowheader').map((cell) => cell.getAttribute('scope'))).toEqual(
      Array(3).fill('row'),
    )
  })

  it('stays a table under any display value, and hides the repeated labels from assistive technology', () => {
    const { container } = render(<WebGenerations />)
    const roles = { table: 1, rowgroup: 2, row: 4, columnheader: 3, rowheader: 3, cell: 10 }
    for (const [role, count] of Object.entries(roles)) {
      expect(container.querySelectorAll(`[role="${role}"]`), role).toHaveLength(count)
    }
    for (const row of screen.getAllByRole('row').slice(1)) {
      const name = within(row).getByRole('rowheader').textContent
      const points = [...row.querySelectorAll('[data-part="cell-label"]')]
      expect(points.map((point) => point.textContent)).toEqual(Array(3).fill(`${name}: `))
      for (const point of points) expect(point).toHaveAttribute('aria-hidden', 'true')
    }
  })

  it('highlights header and cells of the third column', () => {
    const { container } = render(<WebGenerations />)
    const highlighted = [...container.querySelectorAll('[data-highlighted]')]
    expect(highlighted.map((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell))).toEqual([
      3, 3, 3, 3,
    ])
  })

  it('has no button, and names the source of the first row', () => {
    render(<WebGenerations />)
    expect(screen.queryByRole('button')).toBeNull()
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links.at(-1)).toEqual(['ethereum.org, Introduction to Web3', 'https://ethereum.org/web3/'])
  })

  it('dates an overridden fact by itself', () => {
    const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'profit-from-data': { asOf: '2026-06-30', source } })
    const { container } = render(<WebGenerations facts={facts} />)
    expect(container).toHaveTextContent('Stated by Ankr in June 2026 · Report')
    expect(container.querySelector('[data-fact="profit-from-data"]')).toHaveAttribute(
      'data-as-of',
      '2026-06-30',
    )
  })
})

describe('WebGenerations: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ layout: 'grid' }, 'the prop `layout` is "grid". Accepted: "columns", "table".'],
    [{ facts: 5 }, 'the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('WebGenerations', 'data'),
      'the prop `locale` lacks the key `locale.WebGenerations.data`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<WebGenerations {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] WebGenerations: ${message}`),
    )
  })

  it('in production, renders the English message for a missing key', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<WebGenerations {...broken({ facts: 5, ...broken.localeWithout('WebGenerations', 'data') })} />)
    expect(screen.getByRole('rowheader', { name: en.WebGenerations.data.label })).toBeVisible()
  })
})
