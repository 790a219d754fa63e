import { fill } from '../../locales/format.js'
import { fillNodes } from '../../primitives/rich.js'
import type { Networks } from './networks.js'
import type { Outcome } from './outcome.js'
import type { Scenario } from './scenario.js'
import type { FieldId, Speaker, Words } from './words.js'

export interface ResultProps {
  outcomes: Readonly<Record<FieldId, Outcome>>
  networks: Networks
  scenario: Scenario
  words: Words
  say: Speaker
}

/** Says in sentences what the pictures show; announced when it changes. Renders a `<div>` element. */
export function Result({ outcomes, networks, scenario, words, say }: ResultProps) {
  const { concentrated, spread } = outcomes
  const half = [networks.concentrated, networks.spread].map(([largest = 0]) => largest > 1 / 2)
  const template = scenario.failing === 0 ? 'none' : half[0] && !half[1] ? 'most' : 'other'
  const load = (id: FieldId) => {
    const { verdict, load } = outcomes[id]
    return fill(words.load[verdict], {
      field: words.fields[id],
      load: say.number(load ?? 0),
      headroom: say.headroom(scenario),
    })
  }
  return (
    <div data-part="result" role="status">
      <p data-part="text">
        {fillNodes(words.result[template], {
          when: say.when(scenario),
          all: say.number(concentrated.nodes.length),
          count: say.number(spread.providers),
          concentrated: <strong data-part="count">{say.upOf(concentrated)}</strong>,
          spread: <strong data-part="count">{say.upOf(spread)}</strong>,
        })}
      </p>
      {scenario.failing > 0 && (
        <>
          <p data-part="load">{load('concentrated')}</p>
          <p data-part="load">{load('spread')}</p>
        </>
      )}
    </div>
  )
}
