import type { TermId } from '../facts/glossary.js'
import { invalidValueError } from '../shared/errors.js'
import { glossary } from './locales/en/glossary.js'
import type { GlossaryLocale, TermDefinition } from './types.js'

/**
 * Returns the definition of a glossary term in the language of the locale, or in English. A missing term throws in
 * development. In production, the definition is English.
 */
export const resolveTermDefinition = (
  component: string,
  id: TermId,
  locale: GlossaryLocale | undefined,
): TermDefinition => {
  const entry = locale?.glossary?.[id]
  const completeEntry = [entry?.name, entry?.meaning, entry?.source, entry?.note ?? ''].every(
    (text) => typeof text === 'string',
  )
    ? entry
    : undefined
  if (process.env.NODE_ENV !== 'production' && locale && !completeEntry) {
    throw invalidValueError(
      component,
      `the prop \`locale\` lacks the key \`locale.glossary.${id}\`; it`,
      undefined,
      'a locale with this term',
    )
  }
  return completeEntry ?? glossary[id]
}

/** Whether a value is the id of a glossary term. */
export const isTermId = (id: unknown): id is TermId => typeof id === 'string' && Object.hasOwn(glossary, id)

/**
 * Checks the id of a glossary term in development.
 * @throws {TypeError} if the glossary has no such term.
 */
export const assertTermId = (component: string, prop: string, id: unknown) => {
  if (!isTermId(id)) throw invalidValueError(component, prop, id, Object.keys(glossary).join(', '))
}
