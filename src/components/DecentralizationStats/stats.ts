import {
  chainsSupported,
  independentDataCenters,
  multipleLocations,
  nodesLaunched,
  noPublicCloud,
} from '../../facts/library/decentralization.js'

/** The facts that the component has texts for, in the default order. */
export const statFacts = [
  nodesLaunched,
  chainsSupported,
  independentDataCenters,
  noPublicCloud,
  multipleLocations,
] as const

/** The id of a fact that `DecentralizationStats` has texts for. */
export type StatId = (typeof statFacts)[number]['id']

export const defaultStats: readonly StatId[] = [
  'nodes-launched',
  'chains-supported',
  'independent-data-centers',
  'no-public-cloud',
]
