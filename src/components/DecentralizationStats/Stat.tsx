import { factAttributes } from '../../facts/overrides.js'
import type { Fact } from '../../facts/types.js'
import { formatMonth, formatNumber, interpolate, isolate } from '../../i18n/formats.js'
import type en from '../../i18n/locales/en/DecentralizationStats.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'

type StatsMessages = typeof en
type Texts = Readonly<Record<string, string>>

export interface StatProps {
  fact: Fact
  /** Whether the statistic is too old to be shown. */
  isTooOld: boolean
  notes: boolean
  messages: StatsMessages
}

/** One statistic with its label and its note. Renders a `<div>` element for a `<dl>`. */
export function Stat({ fact, isTooOld, notes, messages }: StatProps) {
  const { labels, notes: ownNotes, statements, withheld } = messages.DecentralizationStats
  const sentence = (statements as Texts)[fact.id]
  const label = fact.label ?? (labels as Texts)[fact.id] ?? sentence ?? fact.statistic?.unit ?? fact.id
  const ownNote = fact.statistic ? (ownNotes as Texts)[fact.id] : sentence
  const note = isTooOld
    ? interpolate(withheld.note, { date: formatMonth(fact.asOf, messages) }, messages)
    : (fact.note ?? ownNote)
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
          : isTooOld
            ? withheld.value
            : label}
      </dd>
      {(notes || isTooOld) && note && <dd data-part="note">{note}</dd>}
    </div>
  )
}
