import fc from 'fast-check'
import type { Chain } from '../../../../src/domain/chains/index.js'

/** Runs of each property; a nightly run has more. */
export const runs = { numRuns: Number(process.env.FC_RUNS ?? 1000) }

const characters = (from: string) => fc.constantFrom(...from)

export const chainId = fc
  .tuple(
    fc.string({ unit: characters('-abz09'), minLength: 3, maxLength: 8 }),
    fc.string({ unit: characters('-_azAZ09'), minLength: 1, maxLength: 32 }),
  )
  .map((halves) => halves.join(':'))

/** Names that are hard to sort: near equal, accented, of several scripts, invisible, torn apart. */
const name = fc
  .oneof(
    fc.string({ unit: characters('aAåÅäzZ 1-ßøñ'), maxLength: 4 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '\u202eBase',
      '\u200bBase',
      'base',
      'BASE',
      'Ｂase',
      '\ud800',
      'עברית',
      'Base\u0301\u0301',
      'ベース',
    ),
  )
  .map((text) => `${text}x`)

export const chains: fc.Arbitrary<Chain[]> = fc.uniqueArray(fc.record({ id: chainId, name }), {
  selector: ({ id }) => id,
  maxLength: 12,
})

/** Chains, and the same chains in another order. */
export const reordered = chains.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
)

export const locale = fc.constantFrom(
  'en',
  'sv',
  'sv-SE',
  'tr',
  'vi',
  'ar',
  'he',
  'ru',
  '__proto__',
  '',
  'x'.repeat(100),
)

/** Days since 1 January 1970, before and after it, as dates. */
export const dayNumber = fc.integer({ min: -100_000, max: 100_000 })

export const dateOf = (day: number): Date => new Date(day * 86_400_000)

/** `n` chains with names in the order of their numbers. */
export const numbered = (n: number): Chain[] =>
  Array.from({ length: n }, (_, i) => ({ id: `eip155:${i}`, name: `Chain ${String(i).padStart(5, '0')}` }))
