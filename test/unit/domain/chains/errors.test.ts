import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as module from '../../../../src/domain/chains/index.js'
import { chainId, runs } from './arbitraries.js'

const { orderChains } = module

/** What a partner without TypeScript may pass. */
// biome-ignore lint/suspicious/noExplicitAny: the point of these tests is what the types forbid
type Anything = any

const base = { id: 'eip155:8453', name: 'Base' }
const caip = 'a CAIP-2 id: 3 to 8 of -a-z0-9, a colon, then 1 to 32 of -_a-zA-Z0-9, such as "eip155:1"'
const date = "a valid Date, or a day 'YYYY-MM-DD'"

describe('orderChains(): an invalid argument throws an error with value and accepted values', () => {
  it.each<[Anything[], string]>([
    [[undefined], 'chains is undefined. Accepted: a list of { id, name, logo? }'],
    [['eip155:1'], 'chains is "eip155:1". Accepted: a list of { id, name, logo? }'],
    [[[base, null]], 'chains[1] is null. Accepted: an object { id, name, logo? }'],
    [[new Array(1)], 'chains[0] is undefined. Accepted: an object { id, name, logo? }'],
    [[[base, { id: 'eth', name: 'Ethereum' }]], `chains[1].id is "eth". Accepted: ${caip}`],
    [[[{ name: 'Ethereum' }]], `chains[0].id is undefined. Accepted: ${caip}`],
    [
      [[{ id: 'eip155:1' }]],
      'chains[0].name is undefined. Accepted: a text with at least one visible character',
    ],
    [
      [[{ id: 'eip155:1', name: ' \u200b' }]],
      'chains[0].name is " \u200b". Accepted: a text with at least one visible character',
    ],
    [
      [[base, { id: 'eip155:1', name: 'Ethereum' }, { ...base, name: 'Base again' }]],
      'chains[2].id is "eip155:8453". Accepted: each chain once; chains[0] has this id',
    ],
    [
      [[base], 'random'],
      `order is "random". Accepted: 'alphabetical', or { rotateBy: a Date or 'YYYY-MM-DD' }`,
    ],
    [[[base], null], `order is null. Accepted: 'alphabetical', or { rotateBy: a Date or 'YYYY-MM-DD' }`],
    [[[base], {}], `order.rotateBy is undefined. Accepted: ${date}`],
    [[[base], { rotateBy: new Date(Number.NaN) }], `order.rotateBy is an object. Accepted: ${date}`],
    [[[base], { rotateBy: 20_000 }], `order.rotateBy is 20000. Accepted: ${date}`],
    [[[base], { rotateBy: '2026-02-30' }], `order.rotateBy is "2026-02-30". Accepted: ${date}`],
    [[[base], { rotateBy: '2026-13-01' }], `order.rotateBy is "2026-13-01". Accepted: ${date}`],
    [[[base], { rotateBy: '2026-11-23T00:00Z' }], `order.rotateBy is "2026-11-23T00:00Z". Accepted: ${date}`],
    [
      [[base], 'alphabetical', { alphabet: 5 }],
      'alphabet is 5. Accepted: the letters of a language, in one text',
    ],
    [
      [[base], 'alphabetical', { getSortKey: 'a' }],
      'getSortKey is "a". Accepted: a function from a name to its key',
    ],
    [
      [[base], 'alphabetical', { getSortKey: () => 1 }],
      'getSortKey(chains[0].name) is 1. Accepted: a string',
    ],
  ])('case %#', (given, message) => {
    expect(() => orderChains(...(given as [Anything]))).toThrow(
      new TypeError(`[ankr-approach] orderChains(): ${message}.`),
    )
  })

  it('also for an empty list', () => {
    expect(() => orderChains([], { rotateBy: 'today' })).toThrow('order.rotateBy is "today"')
  })
})

describe('orderChains(): long names take linear time', () => {
  const long = 100_000
  it.each<[string, string]>([
    ['letters', 'a'.repeat(long)],
    ['Indic marks', `क${'\u093f'.repeat(long)}`],
    ['accents', `e${'\u0301'.repeat(long)}`],
    ['accents and no letter', `x ${'\u0301'.repeat(long)}`],
    ['ligatures that unfold', '\ufdfa'.repeat(long / 10)],
    ['lone surrogates', '\ud800'.repeat(long)],
    ['bidi controls', `${'\u202e'.repeat(long)}x`],
    ['blanks', `${' '.repeat(long)}x${' '.repeat(long)}y`],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(long / 10)],
  ])('100,000 %s', (_, name) => {
    const started = performance.now()
    expect(
      orderChains([{ id: 'eip155:1', name }, base], 'alphabetical', {
        alphabet: 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz',
      }),
    ).toHaveLength(2)
    // Quadratic work would take minutes.
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

it('orderChains(): any argument returns the chains or throws a documented error', () => {
  const wild = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }),
    fc.constantFrom<unknown>(Symbol('x'), '__proto__', 'constructor', '\udfff', 1n, Number.NaN, -0),
  )
  const chain = fc.record({
    id: fc.oneof(chainId, wild),
    name: fc.oneof(fc.string({ unit: 'binary' }), wild),
  })
  const list = fc.oneof(wild, fc.array(chain, { maxLength: 4 }))
  const order = fc.oneof(
    fc.constant('alphabetical'),
    wild,
    fc.record({ rotateBy: fc.oneof(fc.date(), wild) }),
  )
  fc.assert(
    fc.property(list, order, wild, (given: Anything, by: Anything, locale: Anything) => {
      try {
        expect(orderChains(given, by, { alphabet: locale })).toHaveLength(given.length)
      } catch (error) {
        expect((error as Error).message).toMatch(/^\[ankr-approach\] orderChains\(\): .+\. Accepted: .+\.$/s)
      }
    }),
    runs,
  )
})

it('chains: exports createSortKey, orderChains and splitChainId', () => {
  expect(Object.keys(module).sort()).toEqual(['createSortKey', 'orderChains', 'splitChainId'])
})
