import {
  chainsSupported,
  independentDataCentres,
  manyLocations,
  nodesLaunched,
  noPublicCloud,
} from '../../facts/library/decentralization.js'

/** The facts that the component has texts for, in the default order. */
export const statFacts = [
  nodesLaunched,
  chainsSupported,
  independentDataCentres,
  noPublicCloud,
  manyLocations,
] as const

/** The id of a fact that `DecentralizationStats` has texts for. */
export type StatId = (typeof statFacts)[number]['id']

export const defaultStats: readonly StatId[] = [
  'nodes-launched',
  'chains-supported',
  'independent-data-centres',
  'no-public-cloud',
]
