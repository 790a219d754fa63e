import type { LocaleCore, TermWords } from '../locales/types.js'
import type { Speech } from './rich.js'

/**
 * What a client component needs of a language beside its own words, and these terms: a whole language would cross from
 * the server with it.
 */
export const coreOf = <Terms extends string = never>(
  speech: Speech,
  terms: readonly Terms[] = [],
): LocaleCore & { readonly glossary: Readonly<Record<Terms, TermWords>> } => {
  const { code, dir, numbers, months, monthAndYear, figure, qualifiers, asStated, source, betweenSentences } =
    speech
  const core: LocaleCore = {
    code,
    dir,
    numbers,
    months,
    monthAndYear,
    figure,
    qualifiers,
    asStated,
    source,
    betweenSentences,
  }
  const known = terms.flatMap((id) => (speech.glossary?.[id] ? [[id, speech.glossary[id]]] : []))
  return { ...core, glossary: Object.fromEntries(known) as Record<Terms, TermWords> }
}
