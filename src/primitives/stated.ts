import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'

export const isText = (value: unknown) => typeof value === 'string' && value !== ''

/** Whether it has what stating it in words takes. In development `checkFacts()` has refused a fact that has not. */
const isWhole = ({ source, asOf, label = '-', note = '-' }: Partial<Fact>): boolean =>
  [asOf, label, note, source?.id, source?.title, source?.publisher, source?.url].every(isText) &&
  /^https?:/i.test(source?.url as string) &&
  /^\d{4}-\d\d-\d\d$/.test(asOf as string) &&
  Date.parse(asOf as string) < 1 / 0

/** What every object has by some name does not say that name of itself. */
const known = (id: string, facts: Facts | undefined): Fact | undefined => {
  const fact = facts?.[id]
  return fact?.id === id && isWhole(fact) ? fact : undefined
}

/** The fact of this id as the partner gives it; `undefined` where they give none that can be stated. */
export const given = (id: unknown, facts: Facts | undefined): Fact | undefined =>
  isText(id) ? known(id as string, facts) : undefined

/** The fact as the partner states it, or as the library does. */
export const resolve = (fact: Fact, facts: Facts | undefined): Fact => known(fact.id, facts) ?? fact

/** Marks an element as stating a fact, and as of when. */
export const stated = (fact: Fact) => ({ 'data-fact': fact.id, 'data-as-of': fact.asOf })
