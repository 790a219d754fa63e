import { invalidValueError } from '../../shared/errors.js'
import { assertChains } from './assertChains.js'
import type { Chain } from './chain.js'
import { createSortKey, type SortKeyFn } from './collation.js'
import { getDayNumber } from './day.js'

/**
 * An order that prefers no chain: by name, or by name and turned on from day to day. The day is given, in UTC, and
 * never read from the clock: so server and browser agree.
 */
export type ChainOrder = 'alphabetical' | { readonly rotateBy: Date | string }

/** How the reader's language sorts names. */
export interface ChainOrderOptions {
  /**
   * The letters of the reader's language in their order, such as `'a…zåäö'`.
   * @default A to Z, then the other scripts by code point
   */
  readonly alphabet?: string
  /** A collation of your own, in place of the alphabet's. Names with equal keys stand in the order of their ids. */
  readonly getSortKey?: SortKeyFn
}

const FUNCTION_NAME = 'orderChains()'

/**
 * The chains in a neutral order, in a new list. Any permutation of the same chains gives the same order.
 *
 * - `'alphabetical'`: by name in the reader's language, then by id.
 * - `{ rotateBy }`: on even days since 1 January 1970 the alphabetical order begun one chain further on than two days
 *   before; on odd days the reverse of the day before. So within any even day and the day after it, each of two chains
 *   comes before the other once; and over any 2n consecutive days, for n chains, each stands in each place exactly
 *   twice and before each other one on exactly n days. This holds for one list in one language, shown every day.
 *
 * @throws {TypeError} on an id that is not CAIP-2, a chain without a name or there twice, or an order that is neither.
 */
export const orderChains = <C extends Chain>(
  chains: readonly C[],
  order: ChainOrder = 'alphabetical',
  { alphabet, getSortKey }: ChainOrderOptions = {},
): C[] => {
  const sorted = sortAlphabetically(assertChains(chains, FUNCTION_NAME), getSortKey ?? getSortKeyFn(alphabet))
  if (order === 'alphabetical') return sorted
  if (typeof order !== 'object' || order === null) {
    throw invalidValueError(
      FUNCTION_NAME,
      'order',
      order,
      "'alphabetical', or { rotateBy: a Date or 'YYYY-MM-DD' }",
    )
  }
  return rotateByDate(sorted, getDayNumber(order.rotateBy, 'order.rotateBy', FUNCTION_NAME))
}

const getSortKeyFn = (alphabet: string | undefined): SortKeyFn => {
  if (alphabet !== undefined && typeof alphabet !== 'string') {
    throw invalidValueError(FUNCTION_NAME, 'alphabet', alphabet, 'the letters of a language, in one text')
  }
  return createSortKey(alphabet)
}

const sortAlphabetically = <C extends Chain>(chains: readonly C[], getSortKey: SortKeyFn): C[] => {
  if (typeof getSortKey !== 'function')
    throw invalidValueError(FUNCTION_NAME, 'getSortKey', getSortKey, 'a function from a name to its key')
  const keyed = chains.map((chain, i) => {
    const key: unknown = getSortKey(chain.name)
    if (typeof key === 'string') return { chain, key }
    throw invalidValueError(FUNCTION_NAME, `getSortKey(chains[${i}].name)`, key, 'a string')
  })
  return keyed
    .sort((a, b) => compare(a.key, b.key) || compare(a.chain.id, b.chain.id))
    .map(({ chain }) => chain)
}

// `<` compares code units, in every engine alike.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Rotation alone would be fair to places and not to pairs: of n days, a chain k places before another would come
 * first on n − k. The reverse of each day makes up for it.
 */
const rotateByDate = <C>(sorted: readonly C[], day: number): C[] => {
  const pair = Math.floor(day / 2)
  // Negative before 1970: `slice` then counts from the end, which is the same place.
  const start = pair % sorted.length
  const turned = [...sorted.slice(start), ...sorted.slice(0, start)]
  return day === pair * 2 ? turned : turned.reverse()
}
