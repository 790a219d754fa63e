import { invalidValueError } from '../../shared/errors.js'
import { FAILURE_COUNTS, FAILURE_ORDERS, isPossible, type Scenario, SPARE_CAPACITIES } from './scenario.js'

/**
 * Checks the initial scenario in development.
 *
 * @param providers the number of providers of the network with fewer providers.
 * @throws {TypeError} if a value is not accepted, or if more providers fail than there are.
 */
export const assertScenario = (defaultScenario: Scenario, providers: number) => {
  const check = (prop: string, value: unknown, accepted: readonly unknown[]) => {
    if (!accepted.includes(value))
      throw invalidValueError('ResilienceExplorer', `the prop \`${prop}\``, value, accepted.join(', '))
  }
  check('defaultFailureOrder', defaultScenario.failureOrder, FAILURE_ORDERS)
  check('defaultSpareCapacity', defaultScenario.spareCapacity, SPARE_CAPACITIES)
  check(
    'defaultFailureCount',
    defaultScenario.failureCount,
    FAILURE_COUNTS.filter((failureCount) => isPossible({ ...defaultScenario, failureCount }, providers)),
  )
}
