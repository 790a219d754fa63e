import { interpolate } from '../../i18n/formats.js'
import type { Formatters, HostingId, ScenarioMessages } from './formatters.js'
import { NodeGrid } from './NodeGrid.js'
import type { Outcome } from './outcome.js'
import { VerdictIcon } from './VerdictIcon.js'

export interface HostingPanelProps {
  id: HostingId
  outcome: Outcome
  messages: ScenarioMessages
  format: Formatters
}

/** One network: its name, its node grid, and whether the remaining nodes can carry the load. Renders a `<div>` element. */
export function HostingPanel({ id, outcome, messages, format }: HostingPanelProps) {
  const { nodes, up, load, verdict } = outcome
  const field = messages.fields[id]
  const providers = format.providers(outcome.providers)
  const verdictText = interpolate(messages.verdict[verdict], { load: format.times(load ?? 0) })
  return (
    <div data-part="hosting">
      <p data-part="name">
        <strong data-part="label">{field}</strong>{' '}
        <span key={providers} data-part="providers">
          {providers}
        </span>
      </p>
      <NodeGrid
        nodes={nodes}
        label={interpolate(messages.picture, {
          field,
          providers,
          all: format.number(nodes.length),
          up: format.number(up),
          down: format.number(nodes.length - up),
        })}
      />
      <p data-part="verdict" data-verdict={verdict}>
        <VerdictIcon verdict={verdict} />
        <span key={verdictText} data-part="label">
          {verdictText}
        </span>
      </p>
    </div>
  )
}
