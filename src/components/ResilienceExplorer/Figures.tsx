import type { ReactNode } from 'react'
import { fill } from '../../locales/format.js'
import { Chevron } from '../../primitives/Chevron.js'
import { rich, type Speech } from '../../primitives/rich.js'
import type { Outcome } from './outcome.js'
import type { Scenario } from './scenario.js'
import type { FieldId, Speaker, Words } from './words.js'

export interface FiguresProps {
  outcomes: Readonly<Record<FieldId, Outcome>>
  scenario: Scenario
  words: Words
  say: Speaker
  locale: Speech
}

/** The same as a table, with the measures of concentration. Renders a `<details>` element. */
export function Figures({ outcomes, scenario, words, say, locale }: FiguresProps) {
  const { concentrated, spread } = outcomes
  const { table } = words
  const row = (label: ReactNode, cell: (outcome: Outcome) => ReactNode) => (
    <tr data-part="row">
      <th data-part="measure" scope="row">
        {label}
      </th>
      <td data-part="cell">{cell(concentrated)}</td>
      <td data-part="cell">{cell(spread)}</td>
    </tr>
  )
  return (
    <details data-part="more">
      <summary data-part="summary">
        {table.summary}
        <Chevron />
      </summary>
      <table data-part="figures">
        <caption data-part="caption">
          {fill(table.caption, { when: say.when(scenario), headroom: say.headroom(scenario) })}
        </caption>
        <thead data-part="">
          <tr data-part="row">
            <td data-part="corner" />
            <th data-part="column" scope="col">
              {words.fields.concentrated}
            </th>
            <th data-part="column" scope="col">
              {words.fields.spread}
            </th>
          </tr>
        </thead>
        <tbody data-part="">
          {row(table.providers, ({ providers }) => say.number(providers))}
          {row(table.largest, ({ largest }) => say.percent(largest))}
          {row(fill(table.up, { all: say.number(concentrated.nodes.length) }), ({ up }) => say.number(up))}
          {row(table.load, ({ load }) => (load === null ? table.nobody : say.times(load)))}
          {row(table.serves, ({ verdict }) => (verdict === 'carried' ? table.yes : table.no))}
          {row(rich(table.nakamoto, locale), ({ nakamoto }) => say.number(nakamoto))}
          {row(table.effective, ({ effective }) => say.number(effective))}
        </tbody>
      </table>
    </details>
  )
}
