import { render, screen, within } from '@testing-library/react'
import { defineFacts, NetworkChoice } from 'ankr-approach'
import { chains, tokens } from 'ankr-approach/interop'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { networks } from '../../../src/components/NetworkChoice/networks.js'
import { pseudoRtl } from '../../support/pseudo.js'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const answers = () =>
  screen
    .getAllByRole('row')
    .map((row) => [
      row.querySelector('[data-part="row-header"]')?.textContent ?? '',
      ...[...row.querySelectorAll('[data-part="column-header"], [data-part="cell-value"]')].map(
        (cell) => cell.textContent,
      ),
    ])

describe('NetworkChoice', () => {
  it('leaves the choice open, asks one question and gives an example', () => {
    const { container } = render(<NetworkChoice />)
    expect(renderedFactIds(container)).toEqual([
      'users-choose-network',
      'erc20-or-bep20',
      'usdt-other-ledger',
    ])
    expect(getFactText('users-choose-network')).toContain('still have to choose a network')
    expect(getFactText('erc20-or-bep20')).toMatch(/^One thing for them to weigh: .*\?$/)
    expect(getFactText('usdt-other-ledger')).toMatch(/^For example, .*priced in USDT on BNB Smart Chain\.$/)
  })

  it('explains the example beside its fact, and not without it', () => {
    const { container, rerender } = render(<NetworkChoice detail="brief" />)
    const explanation = container.querySelector('[data-part="explanation"]')
    expect(explanation).toHaveTextContent('on separate networks')
    expect(explanation?.closest('[data-fact]')).toBeNull()
    rerender(<NetworkChoice facts={defineFacts({ 'usdt-other-ledger': null })} />)
    expect(container.querySelector('[data-part="explanation"], [data-part="example"]')).toBeNull()
  })

  it('renders the two networks side by side', () => {
    render(<NetworkChoice />)
    expect(screen.getByRole('table', { name: 'ERC-20 and BEP-20 compared' })).toBeVisible()
    expect(answers()).toEqual([
      ['', 'ERC-20 on Ethereum', 'BEP-20 on BNB Smart Chain'],
      ['Network', 'Ethereum', 'BNB Smart Chain (BSC), now part of BNB Chain'],
      ['Chain ID (CAIP-2)', 'eip155:1', 'eip155:56'],
      ['Token standard', 'ERC-20', 'BEP-20, based on ERC-20'],
      ['Fees paid in', 'ETH', 'BNB'],
      ['USDT decimal places', '6', '18'],
      ['USDT issued by', 'Tether', 'Binance, as a bridged version, according to third parties'],
    ])
  })

  it('states once what holds for both networks', () => {
    const { container } = render(<NetworkChoice />)
    const { label, both } = en.NetworkChoice.crossing
    expect(container.querySelector('[data-part="crossing"]')?.textContent).toBe(`${label}: ${both}`)
    expect(container.textContent?.split(both)).toHaveLength(2)
  })

  it('detail="brief": omits the technical rows, and keeps issuers and sources', () => {
    render(<NetworkChoice detail="brief" />)
    expect(answers().map(([label]) => label)).toEqual(['', 'Network', 'Fees paid in', 'USDT issued by'])
    expect(screen.getAllByRole('link')).toHaveLength(3)
  })

  it('highlights neither network', () => {
    const { container } = render(<NetworkChoice />)
    expect(container.querySelector('[data-highlighted]')).toBeNull()
    const [one, other] = screen.getAllByRole('columnheader').map((cell) => cell.getAttributeNames())
    expect(one).toEqual(other)
  })

  it.each(networks.map((network) => [network.chain, network] as const))(
    '%s: matches the interop tables',
    (id, network) => {
      const chain = chains.find((known) => known.id === id)
      const usdt = tokens.find((token) => token.symbol === 'USDT' && token.id.startsWith(`${id}/`))
      const { currency, decimals, issuer, basis, sources } = network
      expect({ currency, decimals, issuer, basis, sources }).toEqual({
        currency: chain?.nativeCurrency,
        decimals: usdt?.decimals,
        issuer: usdt?.issuer,
        basis: usdt?.basis,
        sources: [usdt?.source, usdt?.decimalsSource].filter(Boolean),
      })
      // What is worded for it.
      expect(usdt?.representation).toBe(basis === 'stated' ? 'issued' : 'bridged')
      expect(en.NetworkChoice.network[network.id]).toContain(chain?.name)
    },
  )

  it('renders terms in the text, and none in the table', () => {
    render(<NetworkChoice />)
    expect(screen.getAllByRole('button').map((term) => term.textContent)).toEqual([
      'ERC-20',
      'BEP-20',
      'USDT',
      'NFT',
    ])
    expect(within(screen.getByRole('table')).queryByRole('button')).toBeNull()
  })

  it('names the sources of its data beside those of its facts', () => {
    const getLinks = () => screen.getAllByRole('link').map((link) => link.textContent)
    const tether = 'Tether, Supported Protocols and Integration Guidelines'
    const { rerender } = render(<NetworkChoice />)
    expect(getLinks()).toEqual([
      'The Ankr Approach',
      tether,
      'Optimism, Superchain Token List',
      'PancakeSwap Default',
    ])
    // Without decimals there is no source of decimals.
    rerender(<NetworkChoice detail="brief" />)
    expect(getLinks()).toEqual(['The Ankr Approach', tether, 'PancakeSwap Default'])
  })

  it('formats decimals with the digits of the locale', () => {
    const { container } = render(<NetworkChoice locale={pseudoRtl} />)
    expect([...container.querySelectorAll('data')].map((cell) => cell.textContent)).toEqual(['٦', '١٨'])
  })
})

describe('NetworkChoice: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ facts: 5 }, 'the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('NetworkChoice', 'fees'),
      'the prop `locale` lacks the key `locale.NetworkChoice.fees`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<NetworkChoice {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] NetworkChoice: ${message}`),
    )
  })

  it('in production, renders the English message for a missing key', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<NetworkChoice {...broken({ facts: 5, ...broken.localeWithout('NetworkChoice', 'fees') })} />)
    expect(screen.getByRole('rowheader', { name: en.NetworkChoice.fees })).toBeVisible()
  })
})
