import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'

/** Whether it has what stating it takes. In development `checkFacts()` has refused a fact that has not. */
const isWhole = ({ source, asOf, figure }: Partial<Fact>): unknown =>
  source?.url &&
  source.title &&
  source.publisher &&
  Date.parse(`${asOf}T00:00Z`) < 1 / 0 &&
  (!figure || (Number.isFinite(figure.value) && figure.qualifier))

/** The fact of this id as the partner gives it; `undefined` where they give none that can be stated. */
export const given = (id: string, facts: Facts | undefined): Fact | undefined =>
  facts && Object.hasOwn(facts, id) && isWhole(Object(facts[id])) ? facts[id] : undefined

/** The fact as the partner states it, or as the library does. */
export const resolve = (fact: Fact, facts: Facts | undefined): Fact => given(fact.id, facts) ?? fact

/** Marks an element as stating a fact, and as of when. */
export const stated = (fact: Fact) => ({ 'data-fact': fact.id, 'data-as-of': fact.asOf })
