import { render, screen, within } from '@testing-library/react'
import { NetworkChoice } from 'ankr-approach'
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
    expect(getFactText('users-choose-network')).toContain('users still have to choose')
    expect(getFactText('erc20-or-bep20')).toMatch(/ERC-20 on Ethereum, or as BEP-20 on BNB Smart Chain\?$/)
    expect(getFactText('usdt-other-ledger')).toMatch(
      /^For example, .*The reason is the other ledger, not the interface\.$/,
    )
  })

  it('renders the two networks side by side', () => {
    render(<NetworkChoice />)
    expect(screen.getByRole('table', { name: 'ERC-20 and BEP-20 side by side' })).toBeVisible()
    expect(answers()).toEqual([
      ['', 'ERC-20 on Ethereum', 'BEP-20 on BNB Smart Chain'],
      ['Network', 'Ethereum', 'BNB Smart Chain (BSC), now part of BNB Chain'],
      ['Chain id', 'eip155:1', 'eip155:56'],
      ['Token interface', 'ERC-20', 'BEP-20, derived from ERC-20'],
      ['Fees are paid in', 'ETH', 'BNB'],
      ['Decimals of USDT', '6', '18'],
      ['Issuer of USDT', 'Tether', 'reportedly Binance, as a bridged version'],
      [
        'To spend it on the other network',
        'a bridge or an exchange, each with a risk of its own',
        'a bridge or an exchange, each with a risk of its own',
      ],
    ])
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
      const { currency, decimals, issuer, basis, source } = network
      expect({ currency, decimals, issuer, basis, source }).toEqual({
        currency: chain?.nativeCurrency,
        decimals: usdt?.decimals,
        issuer: usdt?.issuer,
        basis: usdt?.basis,
        source: usdt?.source,
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
    render(<NetworkChoice />)
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'The Ankr Approach',
      'Tether, Supported Protocols and Integration Guidelines',
      'IQ.wiki, Binance Bridged USDT (BSC-USD)',
    ])
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
