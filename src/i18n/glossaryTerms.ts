import type { TermId } from '../facts/glossary.js'
import { invalidValueError } from '../shared/errors.js'
import { glossary } from './locales/en/glossary.js'
import type { GlossaryLocale, TermDefinition } from './types.js'

/**
 * A term of the glossary in the partner's language, or in English. A locale that lacks it is an error in development;
 * on a live page it is explained in English.
 */
export const resolveTermDefinition = (
  component: string,
  id: TermId,
  locale: GlossaryLocale | undefined,
): TermDefinition => {
  const entry = locale?.glossary?.[id]
  const given = [entry?.name, entry?.meaning, entry?.source].every((text) => typeof text === 'string')
    ? entry
    : undefined
  if (process.env.NODE_ENV !== 'production' && locale && !given) {
    throw invalidValueError(
      component,
      `the prop \`locale\` lacks the key \`locale.glossary.${id}\`; it`,
      undefined,
      'a locale with this term',
    )
  }
  return given ?? glossary[id]
}

/** Whether the glossary has such a term. */
export const isTermId = (id: unknown): id is TermId => typeof id === 'string' && Object.hasOwn(glossary, id)

/** In development, what should be a term of the glossary has to be one. */
export const assertTermId = (component: string, prop: string, id: unknown) => {
  if (!isTermId(id)) throw invalidValueError(component, prop, id, Object.keys(glossary).join(', '))
}
