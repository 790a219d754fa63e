import type { Facts } from '../../facts/index.js'
import { multipleLocations } from '../../facts/library/decentralization.js'
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
  /** Whether the statistic is too old to be shown. */
  isTooOld: boolean
  notes: boolean
  facts: Facts | undefined
  messages: StatsMessages
}

/** One statistic with its label and its note. Renders a `<div>` element for a `<dl>`. */
export function Stat({ fact, isTooOld, notes, facts, messages }: StatProps) {
  const { stats, withheldNote } = messages.DecentralizationStats
  const texts: StatMessages = stats[fact.id as keyof typeof stats] ?? {}
  const label = fact.label ?? texts.label ?? fact.statistic?.unit ?? fact.id
  const note = isTooOld ? withheldNote : (fact.note ?? texts.note)
  const statistic = isTooOld ? undefined : fact.statistic
  return (
    <div data-part="stat" {...factAttributes(fact)}>
      <dt data-part="label">{label}</dt>
      <dd data-part="statistic">
        {statistic
          ? interpolateNodes(messages.statisticFormat, {
              qualifier: <span data-part="qualifier">{messages.qualifiers[statistic.qualifier]}</span>,
              value: (
                <span data-part="value">{isolate(formatNumber(statistic.value, messages), messages)}</span>
              ),
            })
          : ((isTooOld ? texts.withheld : texts.value) ?? label)}
      </dd>
      {(notes || isTooOld) && note && (
        <dd data-part="note">
          {note}
          {texts.more && !fact.note && (
            <>
              {messages.sentenceSeparator}
              {renderFacts([multipleLocations], {
                sentences: { [multipleLocations.id]: texts.more },
                facts,
                messages,
              })}
            </>
          )}
        </dd>
      )}
    </div>
  )
}
