import { assertNumberInRange } from './assertInRange.js'
import { assertFailedProviders } from './failed.js'
import { allocateNodes } from './nodes.js'
import { assertShares, type Shares, sum, TOLERANCE } from './shares.js'

/** The load on the remaining providers. */
export interface Load {
  /** The load as a multiple of the usual load, 1/(1 − lost); `null` if no provider remains. */
  load: number | null
  /** Whether a provider remains and the load is at most 1 + headroom. */
  serves: boolean
}

/** The result of an outage. */
export interface OutageResult extends Load {
  /** The positions in `shares` of the providers that are down, ascending, without duplicates. */
  down: number[]
  /** The share that is down, from 0 to 1. */
  lost: number
  /** The share that is up, from 0 to 1. `serves` is whether it can carry the load. */
  serving: number
  /** The number of nodes that are down, of the 100 in the grid. */
  nodesDown: number
}

/**
 * Computes the load on each remaining provider if they share the work of the failed ones evenly, and whether they can carry
 * it.
 * @param lost the share that has failed, from 0 to 1.
 * @param headroom the spare capacity, as a fraction of the usual load: with 0.5 a provider can carry 1.5 times that load.
 * @throws {TypeError} if `lost` is not between 0 and 1, or the headroom is not a finite number of 0 or more.
 */
export const computeOverload = ({ lost, headroom }: { lost: number; headroom: number }): Load => {
  const serving = 1 - assertNumberInRange(lost, ['overload()', 'lost'], 0, 1)
  return computeLoad(serving, assertNumberInRange(headroom, ['overload()', 'headroom'], 0, Number.MAX_VALUE))
}

/**
 * Computes the outage if the providers at the positions `failed` go down: the share that is lost, the load on the others, and
 * the number of nodes that are down. The model is an illustration. It has no regions, shared networks or client bugs.
 * @throws {TypeError} if the shares are invalid, no provider has one of the positions, or the headroom is not a finite number
 *   of 0 or more.
 */
export const computeOutage = ({
  shares,
  failed,
  headroom,
}: {
  shares: Shares
  failed: readonly number[]
  headroom: number
}): OutageResult => {
  assertShares(shares, 'outage()')
  const down = assertFailedProviders(failed, shares, 'outage()')
  const spare = assertNumberInRange(headroom, ['outage()', 'headroom'], 0, Number.MAX_VALUE)
  const isDown = new Set(down)
  const nodes = allocateNodes(shares)
  const serving = down.length === 0 ? 1 : sum(shares.filter((_, i) => !isDown.has(i)))
  return {
    down,
    lost: down.length === shares.length ? 1 : sum(down.map((i) => shares[i] ?? 0)),
    serving,
    ...computeLoad(serving, spare),
    nodesDown: down.reduce((total, i) => total + (nodes[i] ?? 0), 0),
  }
}

const computeLoad = (serving: number, headroom: number): Load => {
  if (serving <= TOLERANCE) return { load: null, serves: false }
  const load = 1 / serving
  return { load, serves: load <= (1 + headroom) * (1 + TOLERANCE) }
}
