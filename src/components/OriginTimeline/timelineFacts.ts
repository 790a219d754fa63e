import {
  anyApplication,
  cloudForBuilders,
  cloudLinksServers,
  cryptoEconomy,
  dccn,
  decentralizedNodeAccess,
  idleDataCenterPower,
  moreDemocraticWeb,
  toolsForDevelopers,
} from '../../facts/library/decentralization.js'
import type { TimelineItem } from '../../ui/Timeline.js'

const IDEA_FACTS = [idleDataCenterPower]
const MODEL_FACTS = [dccn, anyApplication]
const CRYPTO_FACTS = [cryptoEconomy, decentralizedNodeAccess]
const INFRASTRUCTURE_FACTS = [cloudLinksServers, cloudForBuilders, toolsForDevelopers]
const GOAL_FACTS = [moreDemocraticWeb]

/** The steps of the timeline. The first fact of a step is shown with `detail="brief"` too. */
export const TIMELINE_ITEMS: readonly TimelineItem[] = [
  { id: 'idea', state: 'done', lane: 'past', shownFacts: IDEA_FACTS },
  { id: 'model', state: 'done', lane: 'past', shownFacts: MODEL_FACTS },
  { id: 'crypto', state: 'now', lane: 'present', shownFacts: CRYPTO_FACTS },
  { id: 'infrastructure', state: 'now', lane: 'present', shownFacts: INFRASTRUCTURE_FACTS },
  { id: 'hope', state: 'ahead', lane: 'present', shownFacts: GOAL_FACTS },
]
