import { assertShares, herfindahl, presetShares, type Shares } from '../../domain/resilience/index.js'
import { invalidValueError } from '../../shared/errors.js'

/** The two networks that are compared, each with its providers' shares, largest first. */
export interface Networks {
  readonly concentrated: Shares
  readonly distributed: Shares
}

const COMPONENT = 'ResilienceExplorer'

/** A hundred nodes have room for a hundred providers. */
const MAX_PROVIDERS = 100

/** @throws {TypeError} on shares that are not shares, or of more providers than nodes. */
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

/** In development, two lists of shares, of which the first is no less concentrated than the second. */
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

/** The networks to draw: on a live page, in place of what cannot be drawn, the library's own; never under each other's name. */
export const getNetworks = (given: Networks): Networks => {
  const concentrated = sanitizeShares(given.concentrated, 'concentrated')
  const distributed = sanitizeShares(given.distributed, 'distributed')
  return herfindahl(concentrated) < herfindahl(distributed)
    ? { concentrated: distributed, distributed: concentrated }
    : { concentrated, distributed }
}
