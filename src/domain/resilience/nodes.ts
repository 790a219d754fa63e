import { assertIntegerInRange } from './assertInRange.js'
import { assertFailedProviders } from './failed.js'
import { assertShares, type Shares, TOLERANCE } from './shares.js'

/** A node of the grid. */
export interface NodeState {
  /** The position of its provider in `shares`. */
  provider: number
  /** Whether its provider has failed. */
  down: boolean
}

/** The default number of nodes in the grid: ten rows of ten. */
const NODE_COUNT = 100

/**
 * Allocates nodes to providers by the largest remainder method. Returns the number of nodes of each provider, in the order
 * of `shares`. The numbers sum to `nodes`, and each differs from the exact share by less than 1. Of equal remainders, the
 * provider that is listed first gets the node.
 *
 * Source: Hamilton's method, in M. L. Balinski and H. P. Young, "Fair Representation", 1982.
 * @throws {TypeError} if the shares are invalid, or `nodes` is not an integer from 1 to 10,000.
 */
export const allocateNodes = (shares: Shares, nodes: number = NODE_COUNT): number[] =>
  allocate(shares, nodes, 'allocateNodes()')

const allocate = (shares: Shares, nodes: number, where: string): number[] => {
  assertShares(shares, where)
  const count = assertIntegerInRange(nodes, [where, 'nodes'], 1, 10_000)
  const quotas = shares.map((share) => share * count)
  const allocated = quotas.map(Math.floor)
  // Remainders are rounded. 0.145 and 0.105 of 100 have equal remainders, but 0.145 × 100 is 14.499999999999998.
  const remainders = quotas.map((quota, i) => Math.round((quota - (allocated[i] ?? 0)) / TOLERANCE))
  const left = count - allocated.reduce((total, whole) => total + whole, 0)
  const byRemainder = quotas
    .map((_, i) => i)
    .sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
  for (const i of byRemainder.slice(0, left)) allocated[i] = (allocated[i] ?? 0) + 1
  return allocated
}

/**
 * Returns the nodes of the grid, grouped by provider in the order of `shares`. The result is deterministic, and a failure
 * changes only `down`: no node moves.
 * @param failed the positions in `shares` of the providers that have failed.
 * @throws {TypeError} if the shares are invalid, `nodes` is not an integer from 1 to 10,000, or no provider has one of the
 *   positions.
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
