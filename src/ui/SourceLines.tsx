import { getAgeInDays } from '../facts/factAge.js'
import type { FactProps } from '../facts/factProps.js'
import { resolveFacts } from '../facts/overrides.js'
import type { Fact } from '../facts/types.js'
import { formatMonth, formatPlural } from '../i18n/formats.js'
import { getForm, isolate } from '../i18n/interpolate.js'
import { interpolateNodes } from '../i18n/renderMessage.js'
import type { LocaleFormats } from '../i18n/types.js'
import { SourceLink } from './SourceLink.js'

export interface SourceLinesProps extends FactProps {
  /** The facts that the component shows. */
  shownFacts: readonly Fact[]
  /** Whether notes of the library are beside the facts. */
  hasOwnNotes?: boolean
  messages: LocaleFormats
}

/**
 * The attribution of a component: the publisher, the date and the document of its facts, their age with `now`, and a status
 * other than `current`. Renders a `<p>` element for each source, date and status, and one for whose the notes are and for the
 * disclaimer.
 */
export function SourceLines({
  shownFacts,
  hasOwnNotes,
  facts,
  now,
  disclaimer,
  showSource = true,
  messages,
}: SourceLinesProps) {
  const distinct = new Map<string, Fact>()
  for (const fact of resolveFacts(shownFacts, facts)) {
    distinct.set(`${fact.source.id} ${fact.asOf} ${fact.status}`, fact)
  }
  const shownLines = showSource ? [...distinct] : []
  const remarks = [
    hasOwnNotes && showSource && messages.ownNotes,
    disclaimer && distinct.size > 0 && messages.disclaimer,
  ].filter(Boolean)
  return (
    <>
      {shownLines.map(([key, fact]) => (
        // A new language or date replaces the element: see `KeyedText`.
        <p key={`${key} ${messages.code} ${now && getAgeInDays(fact, now)}`} data-part="source">
          {interpolateNodes(messages.attribution, {
            publisher: isolate(fact.source.publisher, messages),
            date: (
              <time data-ankr-reset="" dateTime={fact.asOf}>
                {isolate(formatMonth(fact.asOf, messages, getForm(messages.attribution, 'date')), messages)}
              </time>
            ),
          })}
          {renderAge(fact, now, messages)}
          {renderStatus(fact, messages)}{' '}
          <span data-ankr-reset="" aria-hidden="true">
            ·
          </span>{' '}
          <a data-part="link" href={fact.source.url}>
            {isolate(fact.source.title, messages)}
          </a>
        </p>
      ))}
      {remarks.length > 0 && <p data-part="disclaimer">{remarks.join(messages.sentenceSeparator)}</p>}
    </>
  )
}

/** Renders the age of a fact in brackets, or nothing below a month and without a valid date. */
export const renderAge = (fact: Fact, now: FactProps['now'], messages: LocaleFormats) => {
  const days = now === undefined ? undefined : getAgeInDays(fact, now)
  if (days === undefined) return null
  const months = Math.floor(days / 30.44)
  if (months < 1) return null
  const years = Math.floor(days / 365.25)
  const text = years
    ? formatPlural(messages.age.years, years, messages)
    : formatPlural(messages.age.months, months, messages)
  return interpolateNodes(messages.aside, { text })
}

/** Renders a status other than `current` in brackets. */
export const renderStatus = (
  { status, supersededBy }: Pick<Fact, 'status' | 'supersededBy'>,
  messages: LocaleFormats,
) => {
  if (!Object.hasOwn(messages.status, status)) return null
  return interpolateNodes(messages.aside, {
    text: interpolateNodes(messages.status[status as keyof typeof messages.status], {
      source: supersededBy && <SourceLink to={supersededBy} />,
    }),
  })
}
