import { assertNumberInRange } from './assertInRange.js'
import { assertFailedProviders } from './failed.js'
import { allocateNodes } from './nodes.js'
import { assertShares, type Shares, sum, TOLERANCE } from './shares.js'

/** What the survivors are asked to carry. */
export interface Load {
  /** A survivor's load as a multiple of its load before, 1/(1 − lost); `null` where nobody is left to carry it. */
  load: number | null
  /** Whether somebody is left, and the load is at most 1 + headroom. */
  serves: boolean
}

/** What one outage does. */
export interface OutageResult extends Load {
  /** The positions in `shares` of the providers that are down, ascending, each once. */
  down: number[]
  /** The share that is down, from 0 to 1. */
  lost: number
  /** The share that is up, from 0 to 1: whether it can carry the load is `serves`. */
  serving: number
  /** How many of the picture's 100 nodes are down. */
  nodesDown: number
}

/**
 * The load on each survivor when the work of the lost share is spread over them evenly, and whether they can
 * carry it.
 * @param lost the share that has failed, from 0 to 1.
 * @param headroom what a survivor can take on beyond its load before, as a part of it: .5 is half as much again.
 * @throws {TypeError} on a `lost` outside 0 to 1, or a headroom that is not a finite number of at least 0.
 */
export const computeOverload = ({ lost, headroom }: { lost: number; headroom: number }): Load => {
  const serving = 1 - assertNumberInRange(lost, ['overload()', 'lost'], 0, 1)
  return computeLoad(serving, assertNumberInRange(headroom, ['overload()', 'headroom'], 0, Number.MAX_VALUE))
}

/**
 * What happens when the providers at the positions `failed` go down: which, how much still serves, what load that
 * puts on the others, and how many of 100 nodes are down. Illustrative arithmetic on the shares given; it knows
 * nothing of regions, shared networks or client bugs.
 * @throws {TypeError} on shares that are not shares, a position that no provider has, or a headroom that is not a
 * finite number of at least 0.
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
