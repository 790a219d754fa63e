import { parseDay } from '../shared/day.js'
import { LIBRARY_DATE } from '../shared/libraryDate.js'
import type { Facts } from './defineFacts.js'
import type { Fact } from './types.js'

export const isNonEmptyString = (value: unknown) => typeof value === 'string' && value !== ''

/**
 * Whether a fact has a source, a date that exists, and texts of the right type. In development `assertFacts()` throws
 * on an invalid fact before this function runs. In production the component shows the library's fact instead.
 */
const isValidFact = ({ source, asOf, status = 'current', label = '-', note = '-' }: Partial<Fact>): boolean =>
  [status, label, note, source?.id, source?.title, source?.publisher, source?.url].every(isNonEmptyString) &&
  /^https?:/i.test(source?.url as string) &&
  parseDay(asOf) !== undefined

/** `Object.hasOwn()`, since an id such as `constructor` names a property that every object inherits. */
const getOwn = (id: string, facts: Facts | undefined) =>
  facts && Object.hasOwn(facts, id) ? facts[id] : undefined

const findOverride = (id: string, facts: Facts | undefined): Fact | undefined => {
  const fact = getOwn(id, facts)
  return fact?.id === id && isValidFact(fact) ? fact : undefined
}

/** Returns the partner's fact with this id, or `undefined` if there is no valid one. */
export const getOverride = (id: unknown, facts: Facts | undefined): Fact | undefined =>
  isNonEmptyString(id) ? findOverride(id as string, facts) : undefined

/** Returns the partner's override of a fact, or the fact itself. */
export const resolveFact = (fact: Fact, facts: Facts | undefined): Fact =>
  findOverride(fact.id, facts) ?? fact

/** Returns the facts to show: each with the partner's override, without those that the partner leaves out (`null`). */
export const resolveFacts = (list: readonly Fact[], facts: Facts | undefined): readonly Fact[] =>
  facts ? list.flatMap((fact) => (getOwn(fact.id, facts) === null ? [] : resolveFact(fact, facts))) : list

/** The attributes of an element that shows a fact: its id, and its date if that differs from the date at the root. */
export const factAttributes = ({ id, asOf }: Fact) => ({
  'data-fact': id,
  'data-as-of': asOf === LIBRARY_DATE ? undefined : asOf,
})
