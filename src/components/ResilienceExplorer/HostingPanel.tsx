import { interpolate } from '../../i18n/interpolate.js'
import { interpolateNodes } from '../../i18n/renderMessage.js'
import { Chip } from '../../ui/Chip.js'
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

/**
 * One network: its name, whether the remaining nodes can carry the load, how many remain, and its node grid.
 * Renders a `<div>` element. Its texts are keyed: see `KeyedText`.
 */
export function HostingPanel({ id, outcome, messages, format }: HostingPanelProps) {
  const { nodes, load, verdict } = outcome
  const field = messages.fields[id]
  const providers = format.providers(outcome.providers)
  const verdictText = interpolate(messages.verdict[verdict], { load: format.times(load ?? 0) })
  const all = format.number(nodes.length)
  const up = format.number(outcome.up)
  return (
    <div data-part="hosting">
      <p data-part="name">
        {field}{' '}
        <span key={providers} data-part="providers">
          {providers}
        </span>
      </p>
      <Chip
        key={verdictText}
        kind={verdict === 'carried' ? 'positive' : 'caution'}
        icon={<VerdictIcon verdict={verdict} />}
      >
        {verdictText}
      </Chip>
      <p key={up} data-part="count">
        {interpolateNodes(messages.count, { up: <strong data-part="up">{up}</strong>, all })}
      </p>
      <NodeGrid
        nodes={nodes}
        label={interpolate(messages.picture, {
          field,
          providers,
          all,
          up,
          down: format.number(nodes.length - outcome.up),
        })}
        downLabel={messages.isDown}
      />
    </div>
  )
}
