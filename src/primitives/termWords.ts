import type { TermId } from '../content/glossary.js'
import { invalid } from '../errors.js'
import { glossary } from '../locales/en/glossary.js'
import type { LocaleOfTerms, TermWords } from '../locales/types.js'

/**
 * A term of the glossary in the partner's language, or in English. A locale that lacks it is an error in development;
 * on a live page it is explained in English.
 */
export const termWords = (component: string, id: TermId, locale: LocaleOfTerms | undefined): TermWords => {
  const words = locale?.glossary?.[id]
  const given = [words?.name, words?.meaning, words?.source].every((text) => typeof text === 'string')
    ? words
    : undefined
  if (process.env.NODE_ENV !== 'production' && locale && !given) {
    throw invalid(
      component,
      `the prop \`locale\` lacks the key \`locale.glossary.${id}\`; it`,
      undefined,
      'a locale with this term',
    )
  }
  return given ?? glossary[id]
}

/** Whether the glossary has such a term. */
export const isTerm = (id: unknown): id is TermId => typeof id === 'string' && Object.hasOwn(glossary, id)

/** In development, what should be a term of the glossary has to be one. */
export const checkTerm = (component: string, prop: string, id: unknown) => {
  if (!isTerm(id)) throw invalid(component, prop, id, Object.keys(glossary).join(', '))
}
