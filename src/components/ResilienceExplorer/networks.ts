import { invalid } from '../../errors.js'
import { herfindahl, presets, type Shares, validShares } from '../../resilience/index.js'

/** The two networks that are compared, each with its providers' shares, largest first. */
export interface Networks {
  readonly concentrated: Shares
  readonly spread: Shares
}

const WHERE = 'ResilienceExplorer'

/** A hundred nodes have room for a hundred providers. */
const MOST = 100

/** @throws {TypeError} on shares that are not shares, or of more providers than nodes. */
const valid = (shares: Shares, prop: keyof Networks): Shares => {
  if (Array.isArray(shares) && shares.length > MOST) {
    throw invalid(WHERE, `the prop \`${prop}\``, shares, `at most ${MOST} shares`)
  }
  return validShares(shares, `${WHERE}, the prop \`${prop}\``)
}

/** In development, two lists of shares, of which the first is no less concentrated than the second. */
export const checkNetworks = ({ concentrated, spread }: Networks): void => {
  if (herfindahl(valid(concentrated, 'concentrated')) + 1e-9 < herfindahl(valid(spread, 'spread'))) {
    throw invalid(
      WHERE,
      'the prop `concentrated`',
      concentrated,
      'shares no more even than those in `spread`',
    )
  }
}

const usable = (shares: Shares, prop: keyof Networks): Shares => {
  try {
    return [...valid(shares, prop)].sort((a, b) => b - a)
  } catch {
    return presets[prop]
  }
}

/** The networks to draw: on a live page, in place of what cannot be drawn, the library's own; never under each other's name. */
export const networksOf = (given: Networks): Networks => {
  const concentrated = usable(given.concentrated, 'concentrated')
  const spread = usable(given.spread, 'spread')
  return herfindahl(concentrated) < herfindahl(spread)
    ? { concentrated: spread, spread: concentrated }
    : { concentrated, spread }
}
