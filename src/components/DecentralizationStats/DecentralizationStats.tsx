import type { ComponentProps } from 'react'
import { assertFacts } from '../../facts/assertFacts.js'
import type { Facts } from '../../facts/defineFacts.js'
import { getFactAge } from '../../facts/factAge.js'
import { independentDataCentres, manyLocations } from '../../facts/library/decentralization.js'
import { getOverride, resolveFact } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { withoutInvalidStatistics } from '../../facts/withoutInvalidStatistics.js'
import en from '../../i18n/locales/en/DecentralizationStats.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { Stat } from './Stat.js'
import { defaultStats, type StatId, statFacts } from './stats.js'

export interface DecentralizationStatsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Which facts to show, in this order. Facts of your own are named by the id they have in `facts`.
   * @default ['nodes-launched', 'chains-supported', 'independent-data-centres', 'no-public-cloud']
   */
  stats?: readonly (StatId | (string & {}))[]
  /**
   * Whether each figure has its line of care below it.
   * @default true
   */
  notes?: boolean
  /**
   * The age in days past which a figure is no longer shown, and words stand in its place. Needs `now`.
   * Without it a figure is always shown, with its date.
   */
  maxAgeDays?: number
  /** The moment to judge age by: a `Date`, or a day `YYYY-MM-DD`. Passed in, so that server and browser agree. */
  now?: Date | string
  /** Facts to state in place of, or beside, the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: ComponentLocale<'DecentralizationStats'>
}

const findFact = (id: string, facts: Facts | undefined): Fact | undefined =>
  getOverride(id, facts) ?? statFacts.find((fact) => fact.id === id)

const isTooOld = (fact: Fact, now: Date | string | undefined, maxAgeDays: number | undefined): boolean => {
  if (!fact.statistic || maxAgeDays === undefined) return false
  try {
    return getFactAge(fact, now as string, maxAgeDays).isStale
  } catch {
    // No usable date: the age is not known, and a figure that may be too old is not shown.
    return true
  }
}

/**
 * The figures behind the commitment to decentralization, each with qualifier, line of care, source and date.
 * Renders a `<div>` element around a `<dl>`.
 */
export const DecentralizationStats = /*#__PURE__*/ forwardRefCompat(function DecentralizationStats({
  stats = defaultStats,
  notes = true,
  maxAgeDays,
  now,
  facts: all,
  locale,
  className,
  ...rest
}: DecentralizationStatsProps) {
  if (process.env.NODE_ENV !== 'production') assertProps(stats, maxAgeDays, now, all)
  const facts = withoutInvalidStatistics(all)
  const messages = resolveMessages('DecentralizationStats', en, locale)
  const asked = new Set<string>(Array.isArray(stats) ? stats : defaultStats)
  const found = [...asked].map((id) => findFact(id, facts)).filter((fact) => fact !== undefined)
  // What a note tells beside its figure has a source too.
  const inNotes = found.some(({ id, note }) => notes && !note && id === independentDataCentres.id)
    ? [resolveFact(manyLocations, facts)]
    : []
  return (
    <div {...rest} {...getRootProps('DecentralizationStats', className, messages)}>
      <dl data-part="stats" data-count={Math.min(found.length, 5)}>
        {found.map((fact) => (
          <Stat
            key={fact.id}
            fact={fact}
            isTooOld={isTooOld(fact, now, maxAgeDays)}
            notes={notes}
            facts={facts}
            messages={messages}
          />
        ))}
      </dl>
      <SourceLines shownFacts={[...found, ...inNotes]} messages={messages} />
    </div>
  )
})

const assertProps = (
  show: readonly string[],
  maxAgeDays: number | undefined,
  now: Date | string | undefined,
  facts: Facts | undefined,
) => {
  const where = 'DecentralizationStats'
  assertFacts(where, facts)
  if (!Array.isArray(show)) throw invalidValueError(where, 'the prop `stats`', show, 'a list of fact ids')
  for (const id of show) {
    if (findFact(id, facts)) continue
    const known = [...statFacts.map((fact) => fact.id), ...Object.keys(facts ?? {})].join(', ')
    throw invalidValueError(where, 'an id in the prop `stats`', id, known)
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
