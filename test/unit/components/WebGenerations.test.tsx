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

describe('WebGenerations', () => {
  it('compares three generations point by point', () => {
    const { container } = render(<WebGenerations />)
    expect(
      screen.getByRole('table', { name: 'Web 3.0 is the next generation of the internet.' }),
    ).toBeVisible()
    expect(table()).toEqual([
      ['', 'Web 1.0', 'Web 2.0', 'Web 3.0 (here, and still being built)'],
      ['People can', 'read', 'read and write', 'read, write and own'],
      [
        'Who controls it',
        'whoever runs each site',
        'in Ankr’s view, centralized corporations: they dominate today’s web, and Web 3.0 is a move away from them',
        'no single entity: it is made of decentralized networks',
      ],
      [
        'What becomes of data',
        'little is generated: most people read',
        'those corporations profit from the data that their users generate',
        'meant to stay with the people it is about',
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

  it('attributes the opinion, and states that Web 3.0 is not finished', () => {
    render(<WebGenerations />)
    expect(getFactText('away-from-corporations')).toMatch(/^in Ankr’s view, /)
    expect(getFactText('under-construction')).toContain('still being built')
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

  it('has no button, and names the source of the other cells', () => {
    render(<WebGenerations />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['The Ankr Approach', 'https://github.com/Ankr-network/ankr-docs/tree/677db697'],
      ['ethereum.org, Introduction to Web3', 'https://ethereum.org/web3/'],
    ])
  })

  it('dates an overridden fact by itself', () => {
    const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'profit-from-data': { asOf: '2026-06-30', source } })
    const { container } = render(<WebGenerations facts={facts} />)
    expect(container).toHaveTextContent('As stated by Ankr in June 2026 · Report')
    expect(container.querySelector('[data-fact="profit-from-data"]')).toHaveAttribute(
      'data-as-of',
      '2026-06-30',
    )
  })
})

describe('WebGenerations: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
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
