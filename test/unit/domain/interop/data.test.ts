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
  test('are the 19 main networks of the SDK, each once', () => {
    expect(chains).toHaveLength(19)
    expect(new Set(chains.map(({ id }) => id)).size).toBe(19)
    expect(new Set(chains.map(({ name }) => name)).size).toBe(19)
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
  test('are USDT, USDC and DAI on four chains, and USDC.e, each once', () => {
    const names = tokens.map(({ id, symbol }) => `${id.split('/')[0]} ${symbol}`)
    const expected = ['1', '56', '10', '137'].flatMap((chain) =>
      ['USDT', 'USDC', 'DAI'].map((symbol) => `eip155:${chain} ${symbol}`),
    )
    expect(names.toSorted()).toEqual([...expected, 'eip155:137 USDC.e'].toSorted())
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
    expect(listed).toMatchObject([{ symbol: token.symbol, decimals: token.decimals }])
  })

  test.each(tokens)('$symbol $id: names its source', ({ source, issuer, representation }) => {
    expect(source.url).toMatch(/^https:\/\//)
    expect(source.title && source.publisher && source.id).toBeTruthy()
    if (representation === 'issued') expect(issuer).toBeTruthy()
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
