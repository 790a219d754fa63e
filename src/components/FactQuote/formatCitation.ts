import type { Fact } from '../../facts/types.js'
import { formatDay } from '../../i18n/formats.js'
import { getForm, interpolate } from '../../i18n/interpolate.js'
import type en from '../../i18n/locales/en/FactQuote.js'

/** Returns the status of a fact in brackets, or an empty text for a current fact. */
const formatStatus = ({ status, supersededBy }: Fact, messages: typeof en): string => {
  const { status: texts, aside, FactQuote } = messages
  if (!Object.hasOwn(texts, status)) return ''
  const source = supersededBy ? interpolate(FactQuote.replacement, { ...supersededBy }, messages) : ''
  return interpolate(aside, { text: interpolate(texts[status as keyof typeof texts], { source }) })
}

/** Returns the citation of a fact as plain text: its sentence, publisher, document, date, address, and a status other than `current`. */
export const formatCitation = (fact: Fact, sentence: string, messages: typeof en): string => {
  const { citation, date } = messages.FactQuote
  const { publisher, title, url } = fact.source
  return (
    interpolate(
      citation,
      {
        sentence,
        publisher,
        title,
        date: formatDay(fact.asOf, date, messages, getForm(citation, 'date')),
        url,
      },
      messages,
    ) + formatStatus(fact, messages)
  )
}
