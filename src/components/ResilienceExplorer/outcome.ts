import {
  computeOutage,
  effectiveProviders,
  getNodeStates,
  type NodeState,
  nakamotoCoefficient,
  type Shares,
} from '../../domain/resilience/index.js'
import { getFailedRanks, type Scenario } from './scenario.js'

/** What a scenario does to one network. */
export interface Outcome {
  /** Every node, for the picture. */
  readonly nodes: readonly NodeState[]
  readonly providers: number
  /** The share of the largest provider, in per cent. */
  readonly largest: number
  /** How many of the nodes are up. */
  readonly up: number
  /** The load on each of them as a multiple of its usual load; `null` where none is left. */
  readonly load: number | null
  readonly verdict: 'carried' | 'overloaded' | 'nobody'
  /** How few providers hold more than half. */
  readonly nakamoto: number
  /** How many equal providers would be as concentrated. */
  readonly effective: number
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits

/** Works out what the scenario does to a network whose shares stand largest first. */
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
