import type { Facts } from '../facts/defineFacts.js'
import { resolveFact } from '../facts/overrides.js'
import type { Fact } from '../facts/types.js'
import { formatMonth, getForm, isolate } from '../i18n/formats.js'
import { interpolateNodes } from '../i18n/renderMessage.js'
import type { LocaleFormats } from '../i18n/types.js'

export interface SourceLinesProps {
  /** The facts that the component shows. */
  shownFacts: readonly Fact[]
  /** The partner's overrides. */
  facts?: Facts | undefined
  messages: LocaleFormats
}

/** Shows the publisher, the date and the document of facts. Renders a `<p>` element for each source and date. */
export function SourceLines({ shownFacts, facts, messages }: SourceLinesProps) {
  const distinct = new Map<string, Fact>()
  for (const shown of shownFacts) {
    const fact = resolveFact(shown, facts)
    distinct.set(`${fact.source.id} ${fact.asOf}`, fact)
  }
  return [...distinct].map(([key, { source, asOf }]) => (
    <p key={key} data-part="source">
      {interpolateNodes(messages.attribution, {
        publisher: isolate(source.publisher, messages),
        date: (
          <time data-ankr-reset="" dateTime={asOf}>
            {isolate(formatMonth(asOf, messages, getForm(messages.attribution, 'date')), messages)}
          </time>
        ),
      })}{' '}
      <span data-ankr-reset="" aria-hidden="true">
        ·
      </span>{' '}
      <a data-part="link" href={source.url}>
        {isolate(source.title, messages)}
      </a>
    </p>
  ))
}
