import type { FactProps } from '../../facts/factProps.js'
import {
  independentDataCenters,
  multipleLocations,
  noPublicCloud,
  othersCentralized,
} from '../../facts/library/decentralization.js'

/** The facts that `ResilienceExplorer` states. */
export const HOSTING_FACTS = [independentDataCenters, multipleLocations, noPublicCloud, othersCentralized]

/** The island receives only the facts that it shows. */
export const pickHostingFacts = (facts: FactProps['facts']) =>
  facts &&
  Object.fromEntries(
    HOSTING_FACTS.flatMap(({ id }) => (Object.hasOwn(facts, id) ? [[id, facts[id] ?? null]] : [])),
  )
