import type { Facts } from '../content/defineFacts.js'
import { validateFact } from '../content/validateFact.js'
import { invalid } from '../errors.js'

const checked = new WeakSet<object>()

/** In development, the `facts` prop has to hold what `defineFacts()` would have made of it. */
export const checkFacts = (component: string, facts: Facts | undefined) => {
  if (facts === undefined || checked.has(facts)) return
  if (typeof facts !== 'object' || facts === null) {
    throw invalid(component, 'the prop `facts`', facts, 'what defineFacts() returns')
  }
  for (const [id, fact] of Object.entries(facts)) {
    const where = `${component}, the prop \`facts\`, fact "${id}"`
    if (validateFact(fact, where).id !== id) throw invalid(where, 'id', fact.id, `"${id}", its key`)
  }
  checked.add(facts)
}
