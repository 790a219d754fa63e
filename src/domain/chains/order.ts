import { getDayNumber } from '../../shared/day.js'
import { invalidValueError } from '../../shared/errors.js'
import { assertChains } from './assertChains.js'
import type { Chain } from './chain.js'
import { createSortKey, type SortKeyFn } from './collation.js'

/**
 * An order that prefers no chain: by name, or by name and rotated each day. You pass the day, in UTC. The function never
 * reads the clock, so that server and browser render the same order.
 */
export type ChainOrder = 'alphabetical' | { readonly rotateBy: Date | string }

/** The sort order of the reader's language. */
export interface ChainOrderOptions {
  /**
   * The letters of the reader's language in their order, such as `'a…zåäö'`.
   * @default A to Z, then the other scripts by code point
   */
  readonly alphabet?: string
  /** A custom collation, which replaces `alphabet`. Names with equal keys are sorted by id. */
  readonly getSortKey?: SortKeyFn
}

const FUNCTION_NAME = 'orderChains()'

/**
 * Returns the chains in a neutral order, in a new array. Any permutation of the same chains gives the same order.
 *
 * - `'alphabetical'`: by name in the reader's language, then by id.
 * - `{ rotateBy }`: on an even day since 1 January 1970, the alphabetical order starts one chain later than two days
 *   before. On an odd day it is the reverse of the day before. So for any two chains, each comes first once on an even day
 *   and the next day together. Over any 2n consecutive days, for n chains, each chain has each position exactly
 *   twice and comes before each other chain on exactly n days. This holds for one list in one language.
 *
 * @throws {TypeError} on an id that is not CAIP-2, a chain without a name, a duplicate chain, or an invalid order.
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
  const day = getDayNumber(order.rotateBy)
  if (day === undefined) {
    throw invalidValueError(
      FUNCTION_NAME,
      'order.rotateBy',
      order.rotateBy,
      "a valid Date, or a day 'YYYY-MM-DD'",
    )
  }
  return rotateByDate(sorted, day)
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

// `<` compares UTF-16 code units and gives the same result in every engine. `localeCompare()` does not.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Rotation alone is fair to positions but not to pairs: over n days, a chain k positions before another comes first on
 * n − k days. Reversing the order on every second day corrects this.
 */
const rotateByDate = <C>(sorted: readonly C[], day: number): C[] => {
  const pair = Math.floor(day / 2)
  // Before 1970 `start` is negative. `slice()` then counts from the end, which is the same position.
  const start = pair % sorted.length
  const rotated = [...sorted.slice(start), ...sorted.slice(0, start)]
  return day === pair * 2 ? rotated : rotated.reverse()
}
