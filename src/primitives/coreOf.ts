import type { LocaleCore } from '../locales/types.js'
import type { Speech } from './rich.js'

/**
 * What a client component needs of a language beside its own words, and these terms: a whole language would cross from
 * the server with it.
 */
export const coreOf = (speech: Speech, terms: readonly string[]): Speech => {
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
  const known = Object.entries(speech.glossary ?? {}).filter(([id]) => terms.includes(id))
  return { ...core, glossary: Object.fromEntries(known) }
}
