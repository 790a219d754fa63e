import { invalidValueError } from '../shared/errors.js'
import { assertFacts } from './assertFacts.js'
import type { Facts } from './defineFacts.js'
import { facts as libraryFacts } from './library/index.js'
import { getOverride, resolveFacts } from './overrides.js'
import type { Fact } from './types.js'
import { withoutInvalidStatistics } from './withoutInvalidStatistics.js'

/**
 * Returns the fact with this id, with the partner's override. Returns `undefined` if the partner leaves it out (`null`), and
 * in production for an unknown id.
 *
 * @throws {TypeError} in development, for an unknown id and for invalid facts.
 */
export const findFact = (component: string, id: unknown, factsProp: Facts | undefined): Fact | undefined => {
  const libraryFact = libraryFacts.find((fact) => fact.id === id)
  if (process.env.NODE_ENV !== 'production') {
    assertFacts(component, factsProp)
    if (!libraryFact && !Object.hasOwn(Object(factsProp), id as string)) {
      const accepted = [...libraryFacts.map((fact) => fact.id), ...Object.keys(Object(factsProp))].join(', ')
      throw invalidValueError(component, 'the prop `factId`', id, accepted)
    }
  }
  const facts = withoutInvalidStatistics(factsProp)
  return libraryFact ? resolveFacts([libraryFact], facts)[0] : getOverride(id, facts)
}
