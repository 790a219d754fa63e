import { invalidValueError } from '../shared/errors.js'

/**
 * Checks the `messages` prop in development.
 * @throws {TypeError} for a key that the component does not have, for `statements`, and for a text that is not a string.
 */
export const assertMessages = (component: string, texts: unknown, overrides: unknown, path = 'messages') => {
  if (
    typeof overrides !== 'object' ||
    overrides === null ||
    Array.isArray(overrides) !== Array.isArray(texts)
  )
    throw invalidValueError(component, `the prop \`${path}\``, overrides, 'an object of texts')
  for (const [key, value] of Object.entries(overrides)) {
    const where = `${path}.${key}`
    const accepted = Object.keys(texts as object).filter((name) => name !== 'statements')
    if (!accepted.includes(key)) {
      const reason = key === 'statements' ? ' (the sentences of facts are Ankr’s, see defineFacts())' : ''
      throw invalidValueError(component, 'a key in the prop `messages`', where, accepted.join(', ') + reason)
    }
    const text = (texts as Record<string, unknown>)[key]
    if (typeof text === 'object') assertMessages(component, text, value, where)
    else if (typeof value !== typeof text)
      throw invalidValueError(component, `the prop \`${where}\``, value, 'a text')
  }
}
