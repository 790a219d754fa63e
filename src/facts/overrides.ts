import type { Facts } from './defineFacts.js'
import type { Fact } from './types.js'

export const isNonEmptyString = (value: unknown) => typeof value === 'string' && value !== ''

/** Whether it has what stating it in words takes. In development `checkFacts()` has refused a fact that has not. */
const isValidFact = ({ source, asOf, label = '-', note = '-' }: Partial<Fact>): boolean =>
  [asOf, label, note, source?.id, source?.title, source?.publisher, source?.url].every(isNonEmptyString) &&
  /^https?:/i.test(source?.url as string) &&
  /^\d{4}-\d\d-\d\d$/.test(asOf as string) &&
  Date.parse(asOf as string) < 1 / 0

/** What every object has by some name does not say that name of itself. */
const findOverride = (id: string, facts: Facts | undefined): Fact | undefined => {
  const fact = facts?.[id]
  return fact?.id === id && isValidFact(fact) ? fact : undefined
}

/** The fact of this id as the partner gives it; `undefined` where they give none that can be stated. */
export const getOverride = (id: unknown, facts: Facts | undefined): Fact | undefined =>
  isNonEmptyString(id) ? findOverride(id as string, facts) : undefined

/** The fact as the partner states it, or as the library does. */
export const resolveFact = (fact: Fact, facts: Facts | undefined): Fact =>
  findOverride(fact.id, facts) ?? fact

/** Marks an element as stating a fact, and as of when. */
export const factAttributes = (fact: Fact) => ({ 'data-fact': fact.id, 'data-as-of': fact.asOf })
