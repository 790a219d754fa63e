import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatAssetId,
  getAssetKind,
  isSameAsset,
  parseAssetId,
} from '../../../../src/domain/interop/index.js'
import { assetId, hexAddress, junk, numRuns } from './arbitraries.js'

const USDT = '0xdAC17F958D2ee523a2206206994597C13D831ec7'
const asset = (id: string) => {
  const parsed = parseAssetId(id)
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.error)}`)
  return parsed.value
}
const error = (id: unknown) => {
  const parsed = parseAssetId(id)
  return parsed.ok ? undefined : parsed.error
}

describe('parseAssetId()', () => {
  // The examples of CAIP-19 and of its profile for eip155; the first is one that loose expressions reject.
  test.each([
    ['eip155:1/slip44:60', 'native'],
    ['bip122:000000000019d6689c085ae165831e93/slip44:0', 'native'],
    ['cosmos:Binance-Chain-Tigris/slip44:714', 'native'],
    ['lip9:9ee11e9df416b18b/slip44:134', 'native'],
    ['eip155:1/erc20:0x6b175474e89094c44da98b954eedeac495271d0f', 'fungible'],
    ['eip155:1/erc721:0x06012c8cf97BEaD5deAe237070F9587f8E7A266d', 'non-fungible'],
    ['eip155:1/erc721:0x06012c8cf97BEaD5deAe237070F9587f8E7A266d/771769', 'non-fungible'],
    ['eip155:1/erc1155:0x28959Cf125ccB051E70711D0924a62FB28EAF186/0', 'multi'],
    ['hedera:mainnet/nft:0.0.55492/12', 'unknown'],
    ['solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp/token:EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', 'unknown'],
    [`eip155:1/erc20:${USDT.toUpperCase().replace('0X', '0x')}`, 'fungible'],
  ])('parses %s as %s', (id, kind) => {
    expect(formatAssetId(asset(id))).toBe(id)
    expect(getAssetKind(asset(id))).toBe(kind)
  })

  test.each([
    ['eip155:1/erc20:0xnotanaddr', 'reference', '0xnotanaddr', '0x[0-9a-fA-F]{40}'],
    [`eip155:1/erc20:${USDT}00`, 'reference', `${USDT}00`, '0x[0-9a-fA-F]{40}'],
    [`eip155:1/erc20:${USDT.slice(0, -1)}`, 'reference', USDT.slice(0, -1), '0x[0-9a-fA-F]{40}'],
    [`eip155:1/erc20:${USDT}\n`, 'reference', `${USDT}\n`, '[-.%a-zA-Z0-9]{1,128}'],
    [`eip155:1/erc20:${USDT}/1`, 'tokenId', '1', ''],
    [`eip155:1/erc721:${USDT}/01`, 'tokenId', '01', '(0|[1-9][0-9]*)'],
    [`eip155:1/erc721:${USDT}/`, 'tokenId', '', '[-.%a-zA-Z0-9]{1,78}'],
    ['eip155:1/slip44:060', 'reference', '060', '(0|[1-9][0-9]*)'],
    [`eip155:01/erc20:${USDT}`, 'chainReference', '01', '(0|[1-9][0-9]*)'],
    [`eip155:0x1/erc20:${USDT}`, 'chainReference', '0x1', '(0|[1-9][0-9]*)'],
    [`EIP155:1/erc20:${USDT}`, 'chainNamespace', 'EIP155', '[-a-z0-9]{3,8}'],
    [`eip155:1/ERC20:${USDT}`, 'namespace', 'ERC20', '[-a-z0-9]{3,8}'],
    [`solana:${'5'.repeat(33)}/token:x`, 'chainReference', '5'.repeat(33), '[-_a-zA-Z0-9]{1,32}'],
    [`solana:x/token:${'a'.repeat(100_000)}`, 'reference', 'a'.repeat(80), '[-.%a-zA-Z0-9]{1,128}'],
    ['eip155:1', 'id', 'eip155:1', '{chainNamespace}:{chainReference}/{namespace}:{reference}[/{tokenId}]'],
    [USDT, 'id', USDT, '{chainNamespace}:{chainReference}/{namespace}:{reference}[/{tokenId}]'],
    [null, 'type', 'null', 'string'],
    [undefined, 'type', 'undefined', 'string'],
    [Number.NaN, 'type', 'number', 'string'],
    [Symbol('id'), 'type', 'symbol', 'string'],
    [{}, 'type', 'object', 'string'],
  ])('rejects %s', (id, part, value, accepted) => {
    expect(error(id)).toEqual({ part, value, accepted })
  })

  test('limits the length of the error value, and returns well-formed text', () => {
    expect(error('😀'.repeat(50_000))?.value).toBe('😀'.repeat(80))
    expect(error('a\ud800')?.value).toBe('a\ufffd')
  })

  test('property: formatting a parsed id returns the id', () => {
    fc.assert(
      fc.property(assetId, (id) => {
        expect(formatAssetId(asset(id))).toBe(id)
        expect(parseAssetId(formatAssetId(asset(id)))).toEqual(parseAssetId(id))
      }),
      { numRuns },
    )
  })

  test('property: never throws, and names the fault', () => {
    fc.assert(
      fc.property(junk, (id) => {
        const parsed = parseAssetId(id)
        if (parsed.ok) {
          expect(formatAssetId(parsed.value)).toBe(id)
          return
        }
        expect(parsed.error.value.length).toBeLessThanOrEqual(160)
        expect(parsed.error.value).not.toMatch(/\p{Cs}/u)
        if (typeof id === 'string') expect(parsed.error.part).not.toBe('type')
        else expect(parsed.error).toMatchObject({ part: 'type', accepted: 'string' })
      }),
      { numRuns },
    )
  })
})

describe('sameAsset()', () => {
  test('property: EVM addresses compare case-insensitively', () => {
    fc.assert(
      fc.property(hexAddress, fc.constantFrom('erc20', 'erc721', 'erc1155'), (address, namespace) => {
        const id = `eip155:1/${namespace}:${address}`
        const lower = `eip155:1/${namespace}:${address.toLowerCase()}`
        expect(isSameAsset(asset(id), asset(lower))).toBe(true)
      }),
      { numRuns },
    )
  })

  test('other account systems compare case-sensitively', () => {
    const id = 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp/token:EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v'
    expect(isSameAsset(asset(id), asset(id))).toBe(true)
    expect(isSameAsset(asset(id), asset(id.replace('EPj', 'epj')))).toBe(false)
  })

  test.each([
    ['chain', `eip155:56/erc721:${USDT}/1`],
    ['namespace', `eip155:1/erc1155:${USDT}/1`],
    ['reference', `eip155:1/erc721:${USDT.replace('0xd', '0xe')}/1`],
    ['token id', `eip155:1/erc721:${USDT}/2`],
    ['lack of a token id', `eip155:1/erc721:${USDT}`],
  ])('distinguishes assets by %s', (_, id) => {
    expect(isSameAsset(asset(`eip155:1/erc721:${USDT}/1`), asset(id))).toBe(false)
  })
})
