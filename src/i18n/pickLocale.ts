import type { ResolvedMessages } from './renderMessage.js'
import type { LocaleFormats, TermDefinition } from './types.js'

/**
 * What a client component needs of a language beside its own words, and these terms: a whole language would cross from
 * the server with it.
 */
export const pickLocale = <Terms extends string = never>(
  messages: ResolvedMessages,
  terms: readonly Terms[] = [],
): LocaleFormats & { readonly glossary: Readonly<Record<Terms, TermDefinition>> } => {
  const {
    code,
    dir,
    numbers,
    months,
    monthYearFormat,
    statisticFormat,
    qualifiers,
    attribution,
    source,
    sentenceSeparator,
  } = messages
  const core: LocaleFormats = {
    code,
    dir,
    numbers,
    months,
    monthYearFormat,
    statisticFormat,
    qualifiers,
    attribution,
    source,
    sentenceSeparator,
  }
  const known = terms.flatMap((id) => (messages.glossary?.[id] ? [[id, messages.glossary[id]]] : []))
  return { ...core, glossary: Object.fromEntries(known) as Record<Terms, TermDefinition> }
}
