import { invalidValueError } from '../shared/errors.js'
import type { Facts } from './defineFacts.js'
import { validateFact } from './validateFact.js'

const validated = new WeakSet<object>()

/**
 * Checks the `facts` prop in development. A partner may pass an object that did not come from `defineFacts()`, so every
 * fact is validated again, once for each object.
 */
export const assertFacts = (component: string, facts: Facts | undefined) => {
  if (facts === undefined || validated.has(facts)) return
  if (typeof facts !== 'object' || facts === null) {
    throw invalidValueError(component, 'the prop `facts`', facts, 'an object from defineFacts()')
  }
  for (const [id, fact] of Object.entries(facts)) {
    if (fact === null) continue
    const where = `${component}, the prop \`facts\`, fact "${id}"`
    if (validateFact(fact, where).id !== id) throw invalidValueError(where, 'id', fact.id, `"${id}", its key`)
  }
  validated.add(facts)
}
