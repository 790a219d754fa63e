import {
  anyApplication,
  cloudForBuilders,
  cloudLinksServers,
  cryptoEconomy,
  dccn,
  decentralizedNodeAccess,
  idleDataCentrePower,
  moreDemocraticWeb,
  toolsForDevelopers,
} from '../../content/facts/decentralization.js'

// The facts of each step, in reading order.
export const IDEA = [idleDataCentrePower]
export const MODEL = [dccn, anyApplication]
export const CRYPTO = [cryptoEconomy, decentralizedNodeAccess]
export const CLOUD = [cloudLinksServers, cloudForBuilders]
export const TOOLS = [toolsForDevelopers]
export const HOPE = [moreDemocraticWeb]
