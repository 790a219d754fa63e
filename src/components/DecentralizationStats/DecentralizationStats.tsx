import type { ComponentProps } from 'react'
import { getFactAge } from '../../facts/factAge.js'
import type { FactProps } from '../../facts/factProps.js'
import { resolveFacts } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { withoutInvalidStatistics } from '../../facts/withoutInvalidStatistics.js'
import en from '../../i18n/locales/en/DecentralizationStats.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { coerceList } from '../../shared/lists.js'
import { type DetailProps, getLookProps, type SizeProps, type SurfaceProps } from '../../shared/look.js'
import { SourceLines } from '../../ui/SourceLines.js'
import { assertStats } from './assertStats.js'
import { Stat } from './Stat.js'
import { defaultStats, findStat, type StatId } from './stats.js'

export interface DecentralizationStatsProps
  extends Omit<ComponentProps<'div'>, 'children'>,
    FactProps,
    SurfaceProps,
    SizeProps,
    DetailProps {
  /**
   * The ids of the facts to show, in this order. They may be ids of your own facts in `facts`.
   * @default ['nodes-launched', 'chains-supported', 'independent-data-centers', 'no-public-cloud']
   */
  stats?: readonly (StatId | (string & {}))[]
  /**
   * A row of cells between hairlines, a framed grid with a drawing of each statistic, or one line for a page head or footer.
   * @default 'row'
   */
  layout?: (typeof LAYOUTS)[number]
  /**
   * Whether to draw each statistic as equal bars.
   * @default true with `layout="grid"`, otherwise false
   */
  showBars?: boolean
  /**
   * The age in days above which a statistic is replaced by a text. Requires `now`. Omit to show statistics of any age.
   */
  maxAgeDays?: number
  /** Defaults to English in the page's text direction. */
  locale?: ComponentLocale<'DecentralizationStats'>
  /** Your own words for labels, titles and headings. The sentences of facts cannot be replaced. */
  messages?: MessageOverrides<'DecentralizationStats'>
}

const LAYOUTS = ['row', 'grid', 'strip'] as const

const isTooOld = (fact: Fact, now: Date | string | undefined, maxAgeDays: number | undefined): boolean => {
  if (!fact.statistic || maxAgeDays === undefined) return false
  try {
    return getFactAge(fact, now as string, maxAgeDays).isStale
  } catch {
    // Without a valid date the age is unknown. The statistic may be too old, so it is not shown.
    return true
  }
}

/**
 * Shows the statistics of Ankr's decentralization, each with qualifier, note, source and date.
 * Renders a `<div>` element that contains a `<dl>`.
 */
export const DecentralizationStats = /*#__PURE__*/ forwardRefCompat(function DecentralizationStats({
  stats = defaultStats,
  surface,
  size,
  layout,
  detail,
  showBars = layout === 'grid' && detail !== 'brief',
  maxAgeDays,
  now,
  facts: factsProp,
  disclaimer,
  showSource,
  locale,
  messages: overrides,
  className,
  ...rest
}: DecentralizationStatsProps) {
  if (process.env.NODE_ENV !== 'production') assertStats(stats, maxAgeDays, now, factsProp)
  const facts = withoutInvalidStatistics(factsProp)
  const messages = resolveMessages('DecentralizationStats', en, locale, overrides)
  const defaults = defaultStats.flatMap((id) => findStat(id, facts) ?? [])
  const found = resolveFacts(
    coerceList(stats, defaults, (id) => findStat(id as string, facts)),
    facts,
  )
  const look = getLookProps('DecentralizationStats', { surface, size, layout, detail }, LAYOUTS)
  return (
    <div {...rest} {...getRootProps('DecentralizationStats', className, messages)} {...look}>
      {found.length > 0 && (
        <dl data-part="stats" data-count={Math.min(found.length, 5)}>
          {found.map((fact) => (
            <Stat
              key={fact.id}
              fact={fact}
              isTooOld={isTooOld(fact, now, maxAgeDays)}
              showNote={look['data-detail'] !== 'brief'}
              showBars={showBars}
              messages={messages}
            />
          ))}
        </dl>
      )}
      <SourceLines
        shownFacts={found}
        // A strip shows no notes, and a text replaces a statistic that is too old.
        hasOwnNotes={
          look['data-layout'] !== 'strip' &&
          found.some(
            (fact) =>
              Object.hasOwn(messages.DecentralizationStats.notes, fact.id) &&
              !isTooOld(fact, now, maxAgeDays),
          )
        }
        messages={messages}
        now={now}
        disclaimer={disclaimer}
        showSource={showSource}
      />
    </div>
  )
})
