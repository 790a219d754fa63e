import { assertIntegerInRange } from './assertInRange.js'
import { assertFailedProviders } from './failed.js'
import { assertShares, type Shares, TOLERANCE } from './shares.js'

/** One node of the picture. */
export interface NodeState {
  /** Its provider's position in `shares`. */
  provider: number
  /** Whether its provider has failed. */
  down: boolean
}

/** The nodes of the picture, when no other number is asked for: ten rows of ten. */
const NODE_COUNT = 100

/**
 * How many of `nodes` each provider runs, in the order of `shares`: whole numbers that sum to `nodes`, each less
 * than 1 away from its exact share. By largest remainder; of equal remainders, the provider listed first.
 *
 * Source: Hamilton's method, in M. L. Balinski and H. P. Young, "Fair Representation", 1982.
 * @throws {TypeError} on shares that are not shares, or `nodes` that are not a whole number from 1 to 10 000.
 */
export const allocateNodes = (shares: Shares, nodes: number = NODE_COUNT): number[] =>
  allocate(shares, nodes, 'allocateNodes()')

const allocate = (shares: Shares, nodes: number, where: string): number[] => {
  assertShares(shares, where)
  const count = assertIntegerInRange(nodes, [where, 'nodes'], 1, 10_000)
  const quotas = shares.map((share) => share * count)
  const allocated = quotas.map(Math.floor)
  // Rounded: .145 and .105 of 100 have equal remainders, though the first is 14.499999999999998 in floating point.
  const remainders = quotas.map((quota, i) => Math.round((quota - (allocated[i] ?? 0)) / TOLERANCE))
  const left = count - allocated.reduce((total, whole) => total + whole, 0)
  const byRemainder = quotas
    .map((_, i) => i)
    .sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
  for (const i of byRemainder.slice(0, left)) allocated[i] = (allocated[i] ?? 0) + 1
  return allocated
}

/**
 * Every node of the picture, provider after provider in the order of `shares`. The same input always gives the
 * same nodes, and a failure changes `down` alone: no node moves.
 * @param failed the positions in `shares` of the providers that have failed.
 * @throws {TypeError} as `allocateNodes`, or on a position that no provider has.
 */
export const getNodeStates = (
  shares: Shares,
  failed: readonly number[],
  nodes: number = NODE_COUNT,
): NodeState[] => {
  const allocated = allocate(shares, nodes, 'nodeStates()')
  const down = new Set(assertFailedProviders(failed, shares, 'nodeStates()'))
  return allocated.flatMap((count, provider) =>
    Array.from({ length: count }, () => ({ provider, down: down.has(provider) })),
  )
}
