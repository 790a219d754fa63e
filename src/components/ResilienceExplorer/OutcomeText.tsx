import { interpolate } from '../../i18n/interpolate.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import type { Formatters, HostingId, ScenarioMessages } from './formatters.js'
import type { Outcome } from './outcome.js'
import type { Scenario } from './scenario.js'

export interface OutcomeTextProps {
  outcomes: Readonly<Record<HostingId, Outcome>>
  scenario: Scenario
  headingLevel: HeadingLevel | undefined
  /** Whether to say what the failure means for the load of the remaining nodes. */
  showLoad: boolean
  messages: ScenarioMessages
  format: Formatters
}

/**
 * The outcome as the title, and the load on the remaining nodes. Renders a `<div>` element, a polite live region: as the role
 * of the heading, `status` would replace its level. The elements are keyed by their text: see `KeyedText`.
 */
export function OutcomeText({
  outcomes,
  scenario,
  headingLevel,
  showLoad,
  messages,
  format,
}: OutcomeTextProps) {
  const { concentrated, distributed } = outcomes
  const title = interpolate(messages.result[scenario.failureCount === 0 ? 'none' : 'some'], {
    when: format.when(scenario),
    all: format.number(concentrated.nodes.length),
    concentrated: format.number(concentrated.up),
    distributed: format.number(distributed.up),
  })
  const formatLoad = (id: HostingId) => {
    const { verdict, load } = outcomes[id]
    return interpolate(messages.load[verdict], {
      field: messages.fields[id],
      load: format.number(load ?? 0),
      spareCapacity: format.spareCapacity(scenario),
    })
  }
  const loadText =
    showLoad && scenario.failureCount > 0
      ? formatLoad('concentrated') + format.sentenceSeparator + formatLoad('distributed')
      : undefined
  return (
    <div data-part="outcome" role="status">
      {headingLevel === undefined ? (
        <p key={title} data-part="title">
          {title}
        </p>
      ) : (
        <Heading key={title} level={headingLevel} component="ResilienceExplorer">
          {title}
        </Heading>
      )}
      {loadText && (
        <p key={loadText} data-part="load-text">
          {loadText}
        </p>
      )}
    </div>
  )
}
