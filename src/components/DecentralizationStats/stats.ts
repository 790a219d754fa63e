import type { Facts } from '../../facts/defineFacts.js'
import {
  chainsSupported,
  independentDataCenters,
  multipleLocations,
  nodesLaunched,
  noPublicCloud,
} from '../../facts/library/decentralization.js'
import { getOverride } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { DATA_CENTERS, LOCATIONS, NO_CLOUD } from '../../ui/factIcons.js'

/** The facts that the component has texts for, in the default order. */
export const statFacts = [
  nodesLaunched,
  chainsSupported,
  independentDataCenters,
  noPublicCloud,
  multipleLocations,
] as const

/** Returns a fact of the partner or of the component by its id. */
export const findStat = (id: string, facts: Facts | undefined): Fact | undefined =>
  getOverride(id, facts) ?? statFacts.find((fact) => fact.id === id)

/** The id of a fact that `DecentralizationStats` has texts for. */
export type StatId = (typeof statFacts)[number]['id']

export const defaultStats: readonly StatId[] = [
  'nodes-launched',
  'chains-supported',
  'independent-data-centers',
  'no-public-cloud',
]

const ICONS: Readonly<Record<string, string>> = {
  'independent-data-centers': DATA_CENTERS,
  'multiple-locations': LOCATIONS,
  'no-public-cloud': NO_CLOUD,
}

/** Returns the path of the icon of a statement, or `undefined` for a fact of the partner. */
export const getIcon = (id: string): string | undefined => (Object.hasOwn(ICONS, id) ? ICONS[id] : undefined)
