import { manyLocations } from '../../content/facts/decentralization.js'
import type { Facts } from '../../content/index.js'
import type { Fact } from '../../content/types.js'
import type en from '../../locales/en/DecentralizationStats.js'
import { formatNumber } from '../../locales/format.js'
import { fillNodes } from '../../primitives/rich.js'
import { stated } from '../../primitives/stated.js'
import { tell } from '../../primitives/tell.js'

type Speech = typeof en
type StatWords = { label?: string; note?: string; value?: string; withheld?: string; more?: string }

export interface StatProps {
  fact: Fact
  /** Whether the figure is too old to be shown. */
  withheld: boolean
  notes: boolean
  facts: Facts | undefined
  locale: Speech
}

/** One figure with its label and its line of care. Renders a `<div>` for a `<dl>`. */
export function Stat({ fact, withheld, notes, facts, locale }: StatProps) {
  const { stats, withheldNote } = locale.DecentralizationStats
  const own: StatWords = stats[fact.id as keyof typeof stats] ?? {}
  const label = fact.label ?? own.label ?? fact.figure?.unit ?? fact.id
  const note = withheld ? withheldNote : (fact.note ?? own.note)
  const figure = withheld ? undefined : fact.figure
  return (
    <div data-part="stat" {...stated(fact)}>
      <dt data-part="label">{label}</dt>
      <dd data-part="figure">
        {figure
          ? fillNodes(locale.figure, {
              qualifier: <span data-part="qualifier">{locale.qualifiers[figure.qualifier]}</span>,
              value: <span data-part="value">{formatNumber(figure.value, locale)}</span>,
            })
          : ((withheld ? own.withheld : own.value) ?? label)}
      </dd>
      {(notes || withheld) && note && (
        <dd data-part="note">
          {note}
          {own.more && !fact.note && (
            <>
              {locale.betweenSentences}
              {tell([manyLocations], { text: { [manyLocations.id]: own.more }, facts, locale })}
            </>
          )}
        </dd>
      )}
    </div>
  )
}
