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
export const INFRASTRUCTURE = [cloudLinksServers, cloudForBuilders, toolsForDevelopers]
export const HOPE = [moreDemocraticWeb]
