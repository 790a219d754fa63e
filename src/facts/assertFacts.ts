import { invalidValueError } from '../shared/errors.js'
import type { Facts } from './defineFacts.js'
import { validateFact } from './validateFact.js'

const validated = new WeakSet<object>()

/** In development, the `facts` prop has to hold what `defineFacts()` would have made of it. */
export const assertFacts = (component: string, facts: Facts | undefined) => {
  if (facts === undefined || validated.has(facts)) return
  if (typeof facts !== 'object' || facts === null) {
    throw invalidValueError(component, 'the prop `facts`', facts, 'what defineFacts() returns')
  }
  for (const [id, fact] of Object.entries(facts)) {
    const where = `${component}, the prop \`facts\`, fact "${id}"`
    if (validateFact(fact, where).id !== id) throw invalidValueError(where, 'id', fact.id, `"${id}", its key`)
  }
  validated.add(facts)
}
