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

/** Says in sentences what the pictures show; announced when it changes. Renders a `<div>` element. */
export function OutcomeText({ outcomes, networks, scenario, messages, format }: OutcomeTextProps) {
  const { concentrated, distributed } = outcomes
  const half = [networks.concentrated, networks.distributed].map(([largest = 0]) => largest > 1 / 2)
  const template = scenario.failureCount === 0 ? 'none' : half[0] && !half[1] ? 'most' : 'other'
  const load = (id: HostingId) => {
    const { verdict, load } = outcomes[id]
    return interpolate(messages.load[verdict], {
      field: messages.fields[id],
      load: format.number(load ?? 0),
      spareCapacity: format.spareCapacity(scenario),
    })
  }
  return (
    <div data-part="outcome" role="status">
      <p data-part="text">
        {interpolateNodes(messages.result[template], {
          when: format.when(scenario),
          all: format.number(concentrated.nodes.length),
          count: format.number(distributed.providers),
          concentrated: <strong data-part="count">{format.upOf(concentrated)}</strong>,
          distributed: <strong data-part="count">{format.upOf(distributed)}</strong>,
        })}
      </p>
      {scenario.failureCount > 0 && (
        <>
          <p data-part="load-text">{load('concentrated')}</p>
          <p data-part="load-text">{load('distributed')}</p>
        </>
      )}
    </div>
  )
}
