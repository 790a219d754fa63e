import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'

/** The fact as the partner states it, or as the library does. */
export const resolve = (fact: Fact, facts: Facts | undefined): Fact => facts?.[fact.id] ?? fact

/** Marks an element as stating a fact, and as of when. */
export const stated = (fact: Fact) => ({ 'data-fact': fact.id, 'data-as-of': fact.asOf })
