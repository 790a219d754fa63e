import {
  computeOutage,
  effectiveProviders,
  getNodeStates,
  type NodeState,
  nakamotoCoefficient,
  type Shares,
} from '../../domain/resilience/index.js'
import { getFailedRanks, type Scenario } from './scenario.js'

/** The outcome of a scenario for one network. */
export interface Outcome {
  /** All nodes of the grid. */
  readonly nodes: readonly NodeState[]
  readonly providers: number
  /** The share of the largest provider, in percent. */
  readonly largest: number
  /** The number of nodes that are up. */
  readonly up: number
  /** The load on each remaining node as a multiple of its usual load; `null` if no node remains. */
  readonly load: number | null
  readonly verdict: 'carried' | 'overloaded' | 'nobody'
  /** The Nakamoto coefficient: the smallest number of providers that hold more than half of the nodes. */
  readonly nakamoto: number
  /** The number of equal providers that would be equally concentrated. */
  readonly effective: number
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits

/**
 * Computes the outcome of a scenario for one network.
 * @param shares the shares of the providers, largest first.
 */
export const getOutcome = (shares: Shares, scenario: Scenario): Outcome => {
  const down = getFailedRanks(scenario, shares.length)
  const { load, serves, nodesDown } = computeOutage({
    shares,
    failed: down,
    headroom: scenario.spareCapacity,
  })
  const nodes = getNodeStates(shares, down)
  return {
    nodes,
    providers: shares.length,
    largest: round((shares[0] ?? 0) * 100, 1),
    up: nodes.length - nodesDown,
    load: load && round(load, 2),
    verdict: load === null ? 'nobody' : serves ? 'carried' : 'overloaded',
    nakamoto: nakamotoCoefficient(shares),
    effective: round(effectiveProviders(shares), 2),
  }
}
