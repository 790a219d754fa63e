import { factAttributes } from '../../facts/overrides.js'
import type { Fact, Statistic } from '../../facts/types.js'
import { formatNumber } from '../../i18n/formats.js'
import { interpolate, isolate } from '../../i18n/interpolate.js'
import type en from '../../i18n/locales/en/DecentralizationStats.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { AsOfDate } from '../../ui/AsOfDate.js'
import { EqualBars, getBarScale } from '../../ui/EqualBars.js'
import { renderIcon } from '../../ui/factIcons.js'
import { getIcon } from './stats.js'

type StatsMessages = typeof en
type Texts = Readonly<Record<string, string | undefined>>

export interface StatProps {
  fact: Fact
  /** Whether the statistic is too old to be shown. */
  isTooOld: boolean
  showNote: boolean
  showBars: boolean
  messages: StatsMessages
}

/** One statistic or statement with its label. Renders a `<div>` element for a `<dl>`. */
export function Stat({ fact, isTooOld, showNote, showBars, messages }: StatProps) {
  const texts = messages.DecentralizationStats
  const { statistic } = fact
  const sentence = (texts.statements as Texts)[fact.id]
  const label = fact.label ?? (texts.labels as Texts)[fact.id] ?? sentence ?? statistic?.unit ?? fact.id
  if (isTooOld) {
    return (
      <div data-part="stat">
        <dt data-part="label">{label}</dt>
        <dd data-part="note">
          <AsOfDate template={texts.withheld} shownFacts={[fact]} facts={undefined} formats={messages} />
        </dd>
      </div>
    )
  }
  if (statistic) {
    // The library's notes are caveats that the statistic needs: “launched” is not “running”.
    const note = (showNote ? fact.note : undefined) ?? (texts.notes as Texts)[fact.id]
    return (
      <div data-part="stat" data-kind="statistic">
        <dt data-part="label">
          <span {...factAttributes(fact)}>{label}</span>
          <span data-part="date">
            <AsOfDate template={texts.asOf} shownFacts={[fact]} facts={undefined} formats={messages} />
          </span>
        </dt>
        <dd data-part="statistic" {...factAttributes(fact)}>
          {renderStatistic(statistic, messages)}
        </dd>
        {note ? <dd data-part="note">{note}</dd> : null}
        {showBars ? renderBars(statistic, messages) : null}
      </div>
    )
  }
  const icon = getIcon(fact.id)
  if (sentence === undefined) {
    // The label of a fact that a partner adds is its statement. A term needs a description: the note, or the date.
    return (
      <div data-part="stat" data-kind="statement">
        <dt data-part="label" {...factAttributes(fact)}>
          {label}
        </dt>
        <dd data-part="note">
          {showNote && fact.note ? (
            fact.note
          ) : (
            <AsOfDate template="{date}" shownFacts={[fact]} facts={undefined} formats={messages} />
          )}
        </dd>
      </div>
    )
  }
  return (
    <div data-part="stat" data-kind="statement">
      <dt data-part="label">
        {icon && renderIcon(icon)}
        {label}
      </dt>
      <dd data-part="note" {...factAttributes(fact)}>
        {sentence}
      </dd>
    </div>
  )
}

const renderStatistic = ({ qualifier, value }: Statistic, messages: StatsMessages) =>
  interpolateNodes(messages.statisticFormat, {
    qualifier: <span data-part="qualifier">{messages.qualifiers[qualifier]}</span>,
    value: <span data-part="value">{isolate(formatNumber(value, messages), messages)}</span>,
  })

/** The equal bars of a statistic, and what a bar represents. */
const renderBars = (statistic: Statistic, messages: StatsMessages) => {
  const scale = getBarScale(statistic)
  if (!scale) return null
  const { bar, openBar } = messages.DecentralizationStats
  const count = formatNumber(scale.unitsPerBar, messages)
  return (
    <dd data-part="drawing">
      <EqualBars statistic={statistic} />
      <span data-part="key">
        {interpolate(bar, { count }, messages)}
        {scale.isOpen ? messages.sentenceSeparator + openBar : null}
      </span>
    </dd>
  )
}
