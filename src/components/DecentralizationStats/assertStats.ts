import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import { getFactAge } from '../../facts/factAge.js'
import { invalidValueError } from '../../shared/errors.js'
import { findStat, statFacts } from './stats.js'

/**
 * Checks the props of `DecentralizationStats` in development.
 * @throws {TypeError} for an unknown id, an invalid `maxAgeDays`, and `maxAgeDays` without a valid `now`.
 */
export const assertStats = (
  stats: readonly string[],
  maxAgeDays: number | undefined,
  now: Date | string | undefined,
  facts: Facts | undefined,
) => {
  const where = 'DecentralizationStats'
  assertFacts(where, facts)
  if (!Array.isArray(stats)) throw invalidValueError(where, 'the prop `stats`', stats, 'a list of fact ids')
  for (const id of stats) {
    if (findStat(id, facts)) continue
    const accepted = [...statFacts.map((fact) => fact.id), ...Object.keys(facts ?? {})].join(', ')
    throw invalidValueError(where, 'an id in the prop `stats`', id, accepted)
  }
  if (maxAgeDays === undefined) return
  if (typeof maxAgeDays !== 'number' || !(maxAgeDays >= 0))
    throw invalidValueError(where, 'the prop `maxAgeDays`', maxAgeDays, 'a number of days, 0 or more')
  try {
    getFactAge(statFacts[0], now as string)
  } catch {
    throw invalidValueError(
      where,
      'the prop `now`',
      now,
      'with `maxAgeDays`, a valid Date or a day YYYY-MM-DD',
    )
  }
}
