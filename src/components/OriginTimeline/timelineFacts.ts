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

// The facts of each step of the timeline, in reading order.
export const IDEA_FACTS = [idleDataCenterPower]
export const MODEL_FACTS = [dccn, anyApplication]
export const CRYPTO_FACTS = [cryptoEconomy, decentralizedNodeAccess]
export const CLOUD_FACTS = [cloudLinksServers, cloudForBuilders]
export const TOOLS_FACTS = [toolsForDevelopers]
export const GOAL_FACTS = [moreDemocraticWeb]
