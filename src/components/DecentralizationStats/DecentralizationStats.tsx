import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import { independentDataCentres, manyLocations } from '../../content/facts/decentralization.js'
import { freshness } from '../../content/freshness.js'
import type { Fact } from '../../content/types.js'
import { invalid } from '../../errors.js'
import en from '../../locales/en/DecentralizationStats.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { figured } from '../../primitives/figured.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { given, resolve } from '../../primitives/stated.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { Stat } from './Stat.js'
import { defaultStats, type StatId, statFacts } from './stats.js'

export interface DecentralizationStatsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /**
   * Which facts to show, in this order. Facts of your own are named by the id they have in `facts`.
   * @default ['nodes-launched', 'chains-supported', 'independent-data-centres', 'no-public-cloud']
   */
  show?: readonly (StatId | (string & {}))[]
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
  locale?: LocaleFor<'DecentralizationStats'>
}

const find = (id: string, facts: Facts | undefined): Fact | undefined =>
  given(id, facts) ?? statFacts.find((fact) => fact.id === id)

const isStale = (fact: Fact, now: Date | string | undefined, maxAgeDays: number | undefined): boolean => {
  if (!fact.figure || maxAgeDays === undefined) return false
  try {
    return freshness(fact, now as string, maxAgeDays).stale
  } catch {
    // No usable date: the age is not known, and a figure that may be too old is not shown.
    return true
  }
}

/**
 * The figures behind the commitment to decentralization, each with qualifier, line of care, source and date.
 * Renders a `<div>` element around a `<dl>`.
 */
export const DecentralizationStats = /*#__PURE__*/ withRef(function DecentralizationStats({
  show = defaultStats,
  notes = true,
  maxAgeDays,
  now,
  facts: all,
  locale,
  className,
  ...rest
}: DecentralizationStatsProps) {
  if (process.env.NODE_ENV !== 'production') check(show, maxAgeDays, now, all)
  const facts = figured(all)
  const speech = speak('DecentralizationStats', en, locale)
  const asked = new Set<string>(Array.isArray(show) ? show : defaultStats)
  const found = [...asked].map((id) => find(id, facts)).filter((fact) => fact !== undefined)
  // What a note tells beside its figure has a source too.
  const inNotes = found.some(({ id, note }) => notes && !note && id === independentDataCentres.id)
    ? [resolve(manyLocations, facts)]
    : []
  return (
    <div {...rest} {...rootProps('DecentralizationStats', className, speech, locale)}>
      <dl data-part="stats" data-count={Math.min(found.length, 5)}>
        {found.map((fact) => (
          <Stat
            key={fact.id}
            fact={fact}
            withheld={isStale(fact, now, maxAgeDays)}
            notes={notes}
            facts={facts}
            locale={speech}
          />
        ))}
      </dl>
      {sourceLines([...found, ...inNotes], { locale: speech })}
    </div>
  )
})

const check = (
  show: readonly string[],
  maxAgeDays: number | undefined,
  now: Date | string | undefined,
  facts: Facts | undefined,
) => {
  const where = 'DecentralizationStats'
  checkFacts(where, facts)
  if (!Array.isArray(show)) throw invalid(where, 'the prop `show`', show, 'a list of fact ids')
  for (const id of show) {
    if (find(id, facts)) continue
    const known = [...statFacts.map((fact) => fact.id), ...Object.keys(facts ?? {})].join(', ')
    throw invalid(where, 'an id in the prop `show`', id, known)
  }
  if (maxAgeDays === undefined) return
  if (typeof maxAgeDays !== 'number' || !(maxAgeDays >= 0))
    throw invalid(where, 'the prop `maxAgeDays`', maxAgeDays, 'a number of days, 0 or more')
  try {
    freshness(statFacts[0], now as string)
  } catch {
    throw invalid(where, 'the prop `now`', now, 'with `maxAgeDays`, a valid Date or a day YYYY-MM-DD')
  }
}
