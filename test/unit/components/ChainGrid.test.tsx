import { cleanup, render, screen } from '@testing-library/react'
import { ChainGrid, defineFacts, type GridChain } from 'ankr-approach'
import { chains as named } from 'ankr-approach/interop'
import { en } from 'ankr-approach/locales/en'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const names = () =>
  screen.getAllByRole('listitem').map((item) => item.querySelector('[data-part="name"]')?.textContent)
const three: GridChain[] = [
  { id: 'eip155:56', name: 'BNB Smart Chain' },
  { id: 'eip155:1', name: 'Ethereum' },
  { id: 'stellar:pubnet', name: 'älv' },
]

describe('ChainGrid', () => {
  it('renders the chains of the public SDK in alphabetical order, and names the order', () => {
    const { container } = render(<ChainGrid />)
    expect(names()).toHaveLength(19)
    expect(names().slice(0, 4)).toEqual(['Arbitrum One', 'Avalanche', 'Base', 'BNB Smart Chain'])
    expect(container).toHaveTextContent('In alphabetical order.')
    expect(container).toHaveTextContent(
      'Networks shown: 19, as named in the public SDK @ankr.com/ankr.js 0.6.1',
    )
    expect(screen.getByRole('link', { name: '@ankr.com/ankr.js 0.6.1' })).toHaveAttribute(
      'href',
      'https://www.npmjs.com/package/@ankr.com/ankr.js/v/0.6.1',
    )
  })

  it('renders the commitment, and the statistic with its qualifier and date', () => {
    const { container } = render(<ChainGrid />)
    expect(renderedFactIds(container)).toEqual([
      'one-platform-multiple-chains',
      'no-chain-promoted',
      'chains-supported',
    ])
    expect(getFactText('no-chain-promoted')).toMatch(/^Ankr commits to promoting no chain over another/)
    expect(getFactText('chains-supported')).toBe(
      'Ankr states that its nodes support over 50 Proof-of-Stake blockchains.',
    )
    expect(container).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
  })

  it('renders an overridden statistic with its own date', () => {
    const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({
      'chains-supported': { statistic: { value: 1234 }, asOf: '2026-06-30', source },
    })
    const { container } = render(<ChainGrid facts={facts} />)
    expect(getFactText('chains-supported')).toContain('over 1,234 ')
    expect(container).toHaveTextContent('As stated by Ankr in June 2026 · Report')
  })

  it('renders the same HTML for any order of `chains`', () => {
    const html = (chains: readonly GridChain[], order?: { rotateBy: string }) => {
      cleanup()
      return render(<ChainGrid chains={chains} order={order} />).container.innerHTML
    }
    const [alphabetical, rotated] = [html([...named]), html([...named], { rotateBy: '2026-11-23' })]
    fc.assert(
      fc.property(fc.shuffledSubarray([...named], { minLength: named.length }), (shuffled) => {
        expect(html(shuffled)).toBe(alphabetical)
        expect(html(shuffled, { rotateBy: '2026-11-23' })).toBe(rotated)
      }),
      { numRuns: 20 },
    )
  })

  it('gives every chain the same cell, without a prop that highlights one', () => {
    const { container } = render(
      <ChainGrid chains={broken([{ ...three[0], featured: true }, ...three.slice(1)]) as GridChain[]} />,
    )
    const shapes = [...container.querySelectorAll('[data-part="chain"]')].map((cell) =>
      cell.outerHTML.replace(/data-(chain|monogram)="[^"]*"/g, '').replace(/>[^<]+</g, '><'),
    )
    expect(new Set(shapes).size).toBe(1)
  })

  it('rotates by the day in `order`, and names the order', () => {
    const { container } = render(<ChainGrid chains={three} order={{ rotateBy: '2026-11-23' }} />)
    const first = names()
    expect(container).toHaveTextContent(en.ChainGrid.order.rotation)
    expect(container).not.toHaveTextContent(en.ChainGrid.order.alphabetical)
    cleanup()
    render(<ChainGrid chains={three} order={{ rotateBy: new Date('2026-11-24T23:59:59Z') }} />)
    expect(names()).not.toEqual(first)
    expect(names().toSorted()).toEqual(first.toSorted())
  })

  it('sorts by the alphabet of the locale', () => {
    render(<ChainGrid chains={three} />)
    expect(names()).toEqual(['älv', 'BNB Smart Chain', 'Ethereum'])
    cleanup()
    render(
      <ChainGrid chains={three} locale={{ ...en, code: 'sv', alphabet: 'abcdefghijklmnopqrstuvwxyzåäö' }} />,
    )
    expect(names()).toEqual(['BNB Smart Chain', 'Ethereum', 'älv'])
  })

  it('with custom chains, states that the page chose them', () => {
    const { container } = render(<ChainGrid chains={three} />)
    expect(container).toHaveTextContent('Networks shown: 3, chosen by this site')
    expect(container).not.toHaveTextContent('SDK')
  })

  it('labels each chain with its CAIP-2 id, and marks its name as translate="no"', () => {
    render(<ChainGrid chains={three} />)
    expect(screen.getAllByRole('listitem').map((item) => item.dataset.chain)).toEqual([
      'stellar:pubnet',
      'eip155:56',
      'eip155:1',
    ])
    expect(screen.getByText('Ethereum').closest('[translate="no"]')).not.toBeNull()
  })

  it('renders a logo or an initial for each chain, hidden from assistive technology', () => {
    const chains = [
      { id: 'eip155:1', name: '«zk» 1', logo: <i>mark</i> },
      { id: 'eip155:2', name: '«zk» 2' },
    ]
    const { container, rerender } = render(<ChainGrid chains={chains} />)
    const marks = [...container.querySelectorAll('[data-part="logo"]')]
    expect(marks.map((mark) => mark.innerHTML)).toEqual(['<i>mark</i>', ''])
    // CSS shows the letter: as text it would be part of the name in a feed or a search index.
    expect(marks.map((mark) => mark.getAttribute('data-monogram'))).toEqual([null, 'Z'])
    for (const mark of marks) expect(mark).toHaveAttribute('aria-hidden', 'true')
    rerender(<ChainGrid chains={chains} showLogos={false} />)
    expect(container.querySelector('[data-part="logo"]')).toBeNull()
  })

  it('renders an empty list', () => {
    const { container } = render(<ChainGrid chains={[]} />)
    expect(screen.queryByRole('listitem')).toBeNull()
    expect(container).toHaveTextContent('Networks shown: 0, chosen by this site')
  })
})

describe('ChainGrid: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ chains: 'eip155:1' }, 'ChainGrid: chains is "eip155:1". Accepted: a list of { id, name, mark? }.'],
    [
      { chains: [{ id: 'ethereum', name: 'Ethereum' }] },
      'ChainGrid: chains[0].id is "ethereum". Accepted: a CAIP-2 id',
    ],
    [
      { chains: [{ id: 'eip155:1', name: ' ' }] },
      'ChainGrid: chains[0].name is " ". Accepted: a text with at least one visible character.',
    ],
    [
      { chains: [...three, three[1]] },
      'ChainGrid: chains[3].id is "eip155:1". Accepted: each chain once; chains[1] has this id.',
    ],
    [{ order: 'random' }, 'order is "random". Accepted: '],
    [{ order: null }, 'order is null. Accepted: '],
    [{ order: { rotateBy: '2026-02-30' } }, 'order.rotateBy is "2026-02-30". Accepted: '],
    [{ facts: 5 }, 'ChainGrid: the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('ChainGrid', 'order'),
      'ChainGrid: the prop `locale` lacks the key `locale.ChainGrid.order`; it is undefined.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<ChainGrid {...broken(props)} />)).toThrow(message)
  })

  it('in production, skips invalid and duplicate chains', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const chains = [
      { id: 'ethereum', name: 'Ethereum' },
      three[1],
      null,
      { id: 'eip155:5', name: '' },
      three[0],
      three[1],
    ]
    const { container } = render(<ChainGrid {...broken({ chains })} />)
    expect(names()).toEqual(['BNB Smart Chain', 'Ethereum'])
    expect(container).toHaveTextContent('Networks shown: 2')
  })

  it.each(['random', null, { rotateBy: 'today' }])(
    'in production, sorts by name for the order %j, and names the order',
    (order) => {
      vi.stubEnv('NODE_ENV', 'production')
      const { container } = render(<ChainGrid {...broken({ chains: three, order })} />)
      expect(names()).toEqual(['älv', 'BNB Smart Chain', 'Ethereum'])
      expect(container).toHaveTextContent('In alphabetical order.')
    },
  )

  it.each(['eip155:1', null, 5])('in production, renders the default chains for %j', (chains) => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<ChainGrid {...broken({ chains, facts: 5 })} />)
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(5)
    expect(getFactText('chains-supported')).toContain('over 50')
  })
})
