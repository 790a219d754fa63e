import * as fc from 'fast-check'
import { vi } from 'vitest'
import { tokens } from '../../../../src/domain/interop/index.js'

export const numRuns = Number(process.env.FC_RUNS ?? 1000)

// A nightly run has more runs, and a longer timeout.
vi.setConfig({ testTimeout: Math.max(10_000, numRuns * 20) })

const chars = (set: string, min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...set), minLength: min, maxLength: max })

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'
const UPPER = LOWER.toUpperCase()

export const hexAddress = chars('0123456789abcdefABCDEF', 40, 40).map((hex) => `0x${hex}`)
const uint = fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String)
const evmChain = fc.oneof(
  fc.constantFrom('eip155:1', 'eip155:56', 'eip155:10', 'eip155:137'),
  uint.map((reference) => `eip155:${reference}`),
)
const otherChain = fc.oneof(
  fc.constantFrom('solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp', 'stellar:pubnet'),
  fc
    .tuple(chars(`-${LOWER}${DIGITS}`, 3, 8), chars(`-_${LOWER}${UPPER}${DIGITS}`, 1, 32))
    .filter(([namespace]) => namespace !== 'eip155')
    .map((parts) => parts.join(':')),
)

export const chainId = fc.oneof(evmChain, otherChain)

const contract = fc.oneof(
  // Few contracts, so that two ids often name the same one.
  fc.constantFrom('0x00000000000000000000000000000000000000aA', '0x00000000000000000000000000000000000000Bb'),
  hexAddress,
)

/** Valid CAIP-19 ids of every sort, close enough to one another to collide. */
export const assetId = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tokens.map(({ id }) => id)) },
  // A collection and its tokens, few enough to coincide.
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('', '/0', '/1')
      .map((token) => `eip155:1/erc721:0x00000000000000000000000000000000000000aA${token}`),
  },
  fc.tuple(evmChain, contract).map(([chain, address]) => `${chain}/erc20:${address}`),
  fc
    .tuple(
      evmChain,
      fc.constantFrom('erc721', 'erc1155'),
      contract,
      fc.option(fc.constantFrom('0', '1', '771769')),
    )
    .map(
      ([chain, namespace, address, id]) => `${chain}/${namespace}:${address}${id === null ? '' : `/${id}`}`,
    ),
  fc.tuple(chainId, fc.constantFrom('60', '714')).map(([chain, coin]) => `${chain}/slip44:${coin}`),
  fc
    .tuple(
      otherChain,
      chars(`-${LOWER}${DIGITS}`, 3, 8).filter((namespace) => namespace !== 'slip44'),
      chars(`-.%${LOWER}${UPPER}${DIGITS}`, 1, 128),
      fc.option(chars(`-.%${LOWER}${UPPER}${DIGITS}`, 1, 78)),
    )
    .map(
      ([chain, namespace, reference, id]) =>
        `${chain}/${namespace}:${reference}${id === null ? '' : `/${id}`}`,
    ),
)

/** Anything at all, and ids with one thing broken. */
export const junk = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true, withSet: true }),
  fc.constantFrom(
    Number.NaN,
    -0,
    Symbol('id'),
    '',
    '/',
    ':',
    '::',
    'eip155:1',
    '__proto__',
    '\ud800',
    '\u202e',
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .tuple(assetId, fc.constantFrom('\n', ' ', '/', ':', '/1/2', '\u0000', '\udc00'))
    .map(([id, end]) => id + end),
  assetId.map((id) => id.toUpperCase()),
  fc.constantFrom('a', ':', '/', '\ud83d\ude00').map((unit) => unit.repeat(100_000)),
)

export const decimals = fc.integer({ min: 0, max: 255 })
export const amount = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n })
