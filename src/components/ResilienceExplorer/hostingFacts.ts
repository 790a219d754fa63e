import {
  independentDataCenters,
  multipleLocations,
  noPublicCloud,
  othersCentralized,
} from '../../facts/library/decentralization.js'

/** The facts that `ResilienceExplorer` states. */
export const HOSTING_FACTS = [independentDataCenters, multipleLocations, noPublicCloud, othersCentralized]
