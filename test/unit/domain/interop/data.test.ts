import list from '@uniswap/default-token-list'
import { getAddress } from 'viem'
import * as viemChains from 'viem/chains'
import { describe, expect, test } from 'vitest'
import {
  chains,
  chainsSource,
  parseAssetId,
  parseChainId,
  tokens,
} from '../../../../src/domain/interop/index.js'

const byId = new Map(Object.values(viemChains).map((chain) => [`eip155:${chain.id}`, chain]))

describe('Interop data: chains', () => {
  test('are the 18 main networks of the SDK, each once', () => {
    expect(chains).toHaveLength(18)
    expect(new Set(chains.map(({ id }) => id)).size).toBe(18)
    expect(new Set(chains.map(({ name }) => name)).size).toBe(18)
    expect(chainsSource).toEqual({ package: '@ankr.com/ankr.js', version: '0.6.1', license: 'MIT' })
  })

  test.each(chains)('$id: is a CAIP-2 id', ({ id }) => {
    expect(parseChainId(id)).toEqual({ ok: true, value: id })
  })

  test.each(chains.filter(({ id }) => id.startsWith('eip155:')))('$name: agrees with viem', (chain) => {
    const known = byId.get(chain.id)
    // viem appends "Mainnet" to some names. It is part of one chain's name.
    const name = chain.id === 'eip155:10' ? known?.name : known?.name.replace(/ Mainnet$/, '')
    expect(chain.name).toBe(name)
    expect(chain.nativeCurrency).toBe(known?.nativeCurrency.symbol)
  })
})

describe('Interop data: tokens', () => {
  test('are USDT, USDC and DAI on four chains, USDT0 and USDC.e, each once', () => {
    const names = tokens.map(({ id, symbol }) => `${id.split('/')[0]} ${symbol}`)
    const expected = ['1', '56', '10', '137'].flatMap((chain) =>
      ['USDT', 'USDC', 'DAI'].map(
        (symbol) => `eip155:${chain} ${chain === '137' && symbol === 'USDT' ? 'USDT0' : symbol}`,
      ),
    )
    expect(names.toSorted()).toEqual([...expected, 'eip155:10 USDT0', 'eip155:137 USDC.e'].toSorted())
    expect(new Set(tokens.map(({ id }) => id.toLowerCase())).size).toBe(tokens.length)
  })

  test.each(tokens)('$symbol $id: agrees with the Uniswap list, with a valid checksum', (token) => {
    const parsed = parseAssetId(token.id)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    const { chain, namespace, reference } = parsed.value
    expect(namespace).toBe('erc20')
    expect(getAddress(reference)).toBe(reference)
    const listed = list.tokens.filter(
      (other) => other.address === reference && `eip155:${other.chainId}` === chain,
    )
    // The list has the symbol of before August 2025.
    const symbol = reference === '0xc2132D05D31c914a87C6611C10748AEb04B58e8F' ? 'USDT' : token.symbol
    expect(listed).toMatchObject([{ symbol, decimals: token.decimals }])
  })

  test.each(tokens)(
    '$symbol $id: has an issuer, and a source that is a page or a file at a commit',
    ({ source, issuer }) => {
      expect(issuer).toBeTruthy()
      expect(source.title && source.publisher && source.id).toBeTruthy()
      const { protocol, host, pathname } = new URL(source.url)
      expect(protocol).toBe('https:')
      expect(pathname).toMatch(host === 'github.com' ? /^\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\/./ : /^\/./)
    },
  )

  test.each(tokens)('$symbol $id: its decimals are from a file at a commit', ({ source, decimalsSource }) => {
    expect((decimalsSource ?? source).url).toMatch(
      /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\/./,
    )
  })

  test('two sources with one id are the same', () => {
    // The entries of a token list differ in their lines.
    const sources = tokens.map(({ source }) => source).filter(({ id }) => !id.endsWith('-token-list'))
    for (const { id, url } of sources) {
      expect(
        sources.filter((other) => other.id === id || other.url === url).map((other) => other.id),
      ).toEqual(sources.filter((other) => other.id === id).map(() => id))
    }
  })

  test.each([
    ['eip155:137', 'reported'],
    ['eip155:10', 'stated'],
  ] as const)('USDT0 on %s: is bridged from Ethereum by USDT0, as %s', (chain, basis) => {
    expect(tokens.find(({ id, symbol }) => id.startsWith(`${chain}/`) && symbol === 'USDT0')).toMatchObject({
      issuer: 'USDT0',
      representation: 'bridged',
      basis,
    })
  })

  test('USDT on OP Mainnet: only this token is labelled as bridged, and its issuer is reported', () => {
    expect(tokens.filter(({ variant }) => variant)).toMatchObject([
      { id: 'eip155:10/erc20:0x94b008aA00579c1307B0EF2c499aD98a8ce58e58', symbol: 'USDT', basis: 'reported' },
    ])
  })

  test('USDT on BNB Smart Chain: Tether is not its issuer', () => {
    const bsc = tokens.find(({ id, symbol }) => id.startsWith('eip155:56/') && symbol === 'USDT')
    expect(bsc).toMatchObject({
      decimals: 18,
      issuer: 'Binance',
      representation: 'bridged',
      basis: 'reported',
    })
  })

  test('USDT on Ethereum: is the only token that needs its allowance reset', () => {
    expect(tokens.filter(({ resetsAllowance }) => resetsAllowance).map(({ id }) => id)).toEqual([
      'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7',
    ])
  })
})
