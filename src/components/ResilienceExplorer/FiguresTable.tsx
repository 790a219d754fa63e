import type { ReactNode } from 'react'
import { interpolate } from '../../i18n/interpolate.js'
import { type ResolvedMessages, renderMessage } from '../../i18n/renderMessage.js'
import { Chevron } from '../../ui/Chevron.js'
import type { Formatters, HostingId, ScenarioMessages } from './formatters.js'
import type { Outcome } from './outcome.js'
import type { Scenario } from './scenario.js'

export interface FiguresTableProps {
  outcomes: Readonly<Record<HostingId, Outcome>>
  scenario: Scenario
  messages: ScenarioMessages
  format: Formatters
  locale: ResolvedMessages
}

/** The outcomes and the measures of concentration as a table. Renders a `<details>` element. */
export function FiguresTable({ outcomes, scenario, messages, format, locale }: FiguresTableProps) {
  const { concentrated, distributed } = outcomes
  const { table } = messages
  const row = (label: ReactNode, formatCell: (outcome: Outcome) => string) => (
    <tr data-part="row">
      <th data-part="row-header" scope="row">
        {label}
      </th>
      {Object.entries({ concentrated, distributed }).map(([id, outcome]) => {
        const text = formatCell(outcome)
        return (
          <td key={`${id} ${text}`} data-part="cell">
            {text}
          </td>
        )
      })}
    </tr>
  )
  const caption = interpolate(table.caption, {
    when: format.when(scenario),
    spareCapacity: format.spareCapacity(scenario),
  })
  return (
    <details data-part="details" suppressHydrationWarning>
      <summary data-part="summary">
        {table.summary}
        <Chevron />
      </summary>
      <table data-part="figures-table">
        <caption key={caption} data-part="caption">
          {caption}
        </caption>
        <thead data-ankr-reset="">
          <tr data-part="row">
            <td data-part="corner" />
            <th data-part="column-header" scope="col">
              {messages.fields.concentrated}
            </th>
            <th data-part="column-header" scope="col">
              {messages.fields.distributed}
            </th>
          </tr>
        </thead>
        <tbody data-ankr-reset="">
          {row(table.providers, ({ providers }) => format.number(providers))}
          {row(table.largest, ({ largest }) => format.percent(largest))}
          {row(interpolate(table.up, { all: format.number(concentrated.nodes.length) }), ({ up }) =>
            format.number(up),
          )}
          {row(table.load, ({ load }) => (load === null ? table.nobody : format.times(load)))}
          {row(table.serves, ({ verdict }) => (verdict === 'carried' ? table.yes : table.no))}
          {row(renderMessage(table.nakamoto, locale), ({ nakamoto }) => format.number(nakamoto))}
          {row(table.effective, ({ effective }) => format.number(effective))}
        </tbody>
      </table>
    </details>
  )
}
