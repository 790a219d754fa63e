import type { Facts } from '../content/defineFacts.js'
import { parseDay } from '../content/freshness.js'
import type { Fact } from '../content/types.js'

/** Whether it has what stating it takes. In development `checkFacts()` has refused a fact that has not. */
const isWhole = (fact: Partial<Fact> | undefined | null): boolean =>
  Boolean(fact?.source?.url && fact.source.title && fact.source.publisher) &&
  parseDay(fact?.asOf) !== undefined &&
  (fact?.figure === undefined ||
    (Number.isFinite(fact.figure?.value) && /^(over|about|exactly)$/.test(fact.figure.qualifier)))

/** The fact of this id as the partner gives it; `undefined` where they give none that can be stated. */
export const given = (id: string, facts: Facts | undefined): Fact | undefined =>
  facts && Object.hasOwn(facts, id) && isWhole(facts[id]) ? facts[id] : undefined

/** The fact as the partner states it, or as the library does. */
export const resolve = (fact: Fact, facts: Facts | undefined): Fact => given(fact.id, facts) ?? fact

/** Marks an element as stating a fact, and as of when. */
export const stated = (fact: Fact) => ({ 'data-fact': fact.id, 'data-as-of': fact.asOf })
