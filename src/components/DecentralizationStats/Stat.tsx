import type { Facts } from '../../facts/index.js'
import { manyLocations } from '../../facts/library/decentralization.js'
import { factAttributes } from '../../facts/overrides.js'
import { renderFacts } from '../../facts/renderFacts.js'
import type { Fact } from '../../facts/types.js'
import { formatNumber, isolate } from '../../i18n/formats.js'
import type en from '../../i18n/locales/en/DecentralizationStats.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'

type StatsMessages = typeof en
type StatMessages = { label?: string; note?: string; value?: string; withheld?: string; more?: string }

export interface StatProps {
  fact: Fact
  /** Whether the figure is too old to be shown. */
  isTooOld: boolean
  notes: boolean
  facts: Facts | undefined
  messages: StatsMessages
}

/** One figure with its label and its line of care. Renders a `<div>` for a `<dl>`. */
export function Stat({ fact, isTooOld, notes, facts, messages }: StatProps) {
  const { stats, withheldNote } = messages.DecentralizationStats
  const own: StatMessages = stats[fact.id as keyof typeof stats] ?? {}
  const label = fact.label ?? own.label ?? fact.statistic?.unit ?? fact.id
  const note = isTooOld ? withheldNote : (fact.note ?? own.note)
  const figure = isTooOld ? undefined : fact.statistic
  return (
    <div data-part="stat" {...factAttributes(fact)}>
      <dt data-part="label">{label}</dt>
      <dd data-part="statistic">
        {figure
          ? interpolateNodes(messages.statisticFormat, {
              qualifier: <span data-part="qualifier">{messages.qualifiers[figure.qualifier]}</span>,
              value: <span data-part="value">{isolate(formatNumber(figure.value, messages), messages)}</span>,
            })
          : ((isTooOld ? own.withheld : own.value) ?? label)}
      </dd>
      {(notes || isTooOld) && note && (
        <dd data-part="note">
          {note}
          {own.more && !fact.note && (
            <>
              {messages.sentenceSeparator}
              {renderFacts([manyLocations], { sentences: { [manyLocations.id]: own.more }, facts, messages })}
            </>
          )}
        </dd>
      )}
    </div>
  )
}
