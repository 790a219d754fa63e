import { interpolate } from '../../i18n/formats.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import type { Formatters, HostingId, ScenarioMessages } from './formatters.js'
import type { Networks } from './networks.js'
import type { Outcome } from './outcome.js'
import type { Scenario } from './scenario.js'

export interface OutcomeTextProps {
  outcomes: Readonly<Record<HostingId, Outcome>>
  networks: Networks
  scenario: Scenario
  messages: ScenarioMessages
  format: Formatters
}

/** The outcome in sentences, in a polite live region. Renders a `<div>` element. */
export function OutcomeText({ outcomes, networks, scenario, messages, format }: OutcomeTextProps) {
  const { concentrated, distributed } = outcomes
  const half = [networks.concentrated, networks.distributed].map(([largest = 0]) => largest > 1 / 2)
  const template = scenario.failureCount === 0 ? 'none' : half[0] && !half[1] ? 'most' : 'other'
  const formatLoad = (id: HostingId) => {
    const { verdict, load } = outcomes[id]
    return interpolate(messages.load[verdict], {
      field: messages.fields[id],
      load: format.number(load ?? 0),
      spareCapacity: format.spareCapacity(scenario),
    })
  }
  const values = {
    when: format.when(scenario),
    all: format.number(concentrated.nodes.length),
    count: format.number(distributed.providers),
    concentrated: format.upOf(concentrated),
    distributed: format.upOf(distributed),
  }
  const loads = scenario.failureCount > 0 ? [formatLoad('concentrated'), formatLoad('distributed')] : []
  return (
    <div data-part="outcome" role="status">
      {/* The elements are keyed by their text: see `KeyedText`. */}
      <p key={interpolate(messages.result[template], values)} data-part="text">
        {interpolateNodes(messages.result[template], {
          ...values,
          concentrated: <strong data-part="count">{values.concentrated}</strong>,
          distributed: <strong data-part="count">{values.distributed}</strong>,
        })}
      </p>
      {loads.map((text) => (
        <p key={text} data-part="load-text">
          {text}
        </p>
      ))}
    </div>
  )
}
