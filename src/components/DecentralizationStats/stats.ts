import {
  chainsSupported,
  independentDataCenters,
  multipleLocations,
  nodesLaunched,
  noPublicCloud,
} from '../../facts/library/decentralization.js'

import { DATA_CENTERS, LOCATIONS, NO_CLOUD } from '../../ui/factIcons.js'

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

const ICONS: Readonly<Record<string, string>> = {
  'independent-data-centers': DATA_CENTERS,
  'multiple-locations': LOCATIONS,
  'no-public-cloud': NO_CLOUD,
}

/** Returns the path of the icon of a statement, or `undefined` for a fact of the partner. */
export const getIcon = (id: string): string | undefined => (Object.hasOwn(ICONS, id) ? ICONS[id] : undefined)
