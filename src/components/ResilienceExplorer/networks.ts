import { assertShares, herfindahl, presetShares, type Shares } from '../../domain/resilience/index.js'
import { invalidValueError } from '../../shared/errors.js'

/** The two networks to compare: the shares of their providers, largest first. */
export interface Networks {
  readonly concentrated: Shares
  readonly distributed: Shares
}

const COMPONENT = 'ResilienceExplorer'

/** The node grid has 100 nodes, so a network has at most 100 providers. */
const MAX_PROVIDERS = 100

/** @throws {TypeError} if the shares are invalid or there are more than 100. */
const assertNetwork = (shares: Shares, prop: keyof Networks): Shares => {
  if (Array.isArray(shares) && shares.length > MAX_PROVIDERS) {
    throw invalidValueError(
      COMPONENT,
      `the prop \`${prop}Shares\``,
      shares,
      `at most ${MAX_PROVIDERS} shares`,
    )
  }
  return assertShares(shares, `${COMPONENT}, the prop \`${prop}Shares\``)
}

/**
 * Checks the networks in development.
 * @throws {TypeError} if the shares of a network are invalid, or if `concentrated` is less concentrated than `distributed`.
 */
export const assertNetworks = ({ concentrated, distributed }: Networks): void => {
  if (
    herfindahl(assertNetwork(concentrated, 'concentrated')) + 1e-9 <
    herfindahl(assertNetwork(distributed, 'distributed'))
  ) {
    throw invalidValueError(
      COMPONENT,
      'the prop `concentratedShares`',
      concentrated,
      'shares no more even than those in `distributedShares`',
    )
  }
}

const sanitizeShares = (shares: Shares, prop: keyof Networks): Shares => {
  try {
    return [...assertNetwork(shares, prop)].sort((a, b) => b - a)
  } catch {
    return presetShares[prop]
  }
}

/**
 * Returns the networks to draw. In production, the library's networks replace invalid ones. The more concentrated network
 * is always labeled as such.
 */
export const getNetworks = (networks: Networks): Networks => {
  const concentrated = sanitizeShares(networks.concentrated, 'concentrated')
  const distributed = sanitizeShares(networks.distributed, 'distributed')
  return herfindahl(concentrated) < herfindahl(distributed)
    ? { concentrated: distributed, distributed: concentrated }
    : { concentrated, distributed }
}
