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
    expect(names()).toHaveLength(18)
    expect(names().slice(0, 4)).toEqual(['Arbitrum One', 'Avalanche', 'Base', 'BNB Smart Chain'])
    expect(container).toHaveTextContent('In alphabetical order.')
    expect(container).toHaveTextContent(
      'Networks shown: 18. List: the main networks in Ankr’s developer kit, @ankr.com/ankr.js 0.6.1',
    )
    expect(screen.getByRole('link', { name: '@ankr.com/ankr.js 0.6.1' })).toHaveAttribute(
      'href',
      'https://www.npmjs.com/package/@ankr.com/ankr.js/v/0.6.1',
    )
  })

  it('renders two facts and their attribution, and no statistic', () => {
    const { container } = render(<ChainGrid />)
    expect(renderedFactIds(container)).toEqual(['one-platform-multiple-chains', 'no-chain-promoted'])
    expect(getFactText('no-chain-promoted')).toMatch(/^Ankr does not promote any chain over another/)
    expect(container).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
  })

  it('renders the date and source of an overridden fact', () => {
    const source = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'no-chain-promoted': { asOf: '2026-06-30', source } })
    const { container } = render(<ChainGrid facts={facts} />)
    expect(container).toHaveTextContent('Stated by Ankr in June 2026 · Report')
  })

  it('renders no empty element if the partner leaves out its facts', () => {
    const facts = defineFacts({ 'no-chain-promoted': null, 'one-platform-multiple-chains': null })
    const { container } = render(<ChainGrid facts={facts} />)
    expect(container.querySelector('[data-part="intro"]')).toBeNull()
    expect(container).not.toHaveTextContent('Stated by')
  })

  it.each([
    [1, ['2', '2', '2']],
    [2, ['1', '3', '3']],
    [4, ['1', '1', '5']],
    [10, ['1', '3', '1']],
  ])('%i chains: the note starts in the first free column of 2, 4 and 5', (count, columns) => {
    const { container } = render(<ChainGrid chains={named.slice(0, count)} />)
    const note = container.querySelector<HTMLElement>('[data-part="order-note"]')
    expect([2, 4, 5].map((all) => note?.getAttribute(`data-column-of-${all}`))).toEqual(columns)
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
      cell.outerHTML.replace(/data-chain="[^"]*"/g, '').replace(/>[^<]+</g, '><'),
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
    expect(container).toHaveTextContent('Networks shown: 3. Chosen by this site.')
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

  it('renders the logo of a chain hidden from assistive technology, and an element for no other chain', () => {
    const chains = [
      { id: 'eip155:1', name: 'One', logo: <i>mark</i> },
      { id: 'eip155:2', name: 'Two' },
    ]
    const { container, rerender } = render(<ChainGrid chains={chains} />)
    const logos = [...container.querySelectorAll('[data-part="logo"]')]
    expect(logos.map((logo) => logo.innerHTML)).toEqual(['<i>mark</i>'])
    expect(logos[0]).toHaveAttribute('aria-hidden', 'true')
    rerender(<ChainGrid chains={chains} showLogos={false} />)
    expect(container.querySelector('[data-part="logo"]')).toBeNull()
  })

  it.each([{ detail: 'brief' }, { layout: 'strip' }] as const)('%j: omits the ids of chains', (props) => {
    const { container, rerender } = render(<ChainGrid chains={three} />)
    expect(container).toHaveTextContent('Ethereum eip155:1')
    rerender(<ChainGrid chains={three} {...props} />)
    expect(container).not.toHaveTextContent('eip155')
    expect(container).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
  })

  it('renders an empty list', () => {
    const { container } = render(<ChainGrid chains={[]} />)
    expect(screen.queryByRole('listitem')).toBeNull()
    expect(container).toHaveTextContent('Networks shown: 0. Chosen by this site.')
  })
})

describe('ChainGrid: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ chains: 'eip155:1' }, 'ChainGrid: chains is "eip155:1". Accepted: a list of { id, name, logo? }.'],
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
  })
})
