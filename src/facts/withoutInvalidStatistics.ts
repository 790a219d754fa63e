import type { Facts } from './defineFacts.js'
import { isNonEmptyString } from './overrides.js'
import type { Fact } from './types.js'

const hasValidStatistic = (fact: Fact | null): boolean => {
  const statistic = fact?.statistic
  return (
    statistic === undefined ||
    (Number.isFinite(statistic?.value) &&
      statistic.value >= 0 &&
      isNonEmptyString(statistic.unit) &&
      ['over', 'about', 'exactly'].includes(statistic.qualifier))
  )
}

/** Returns a partner's facts without those that have an invalid statistic, for the components that show statistics. */
export const withoutInvalidStatistics = (facts: Facts | undefined): Facts | undefined =>
  facts && (Object.fromEntries(Object.entries(facts).filter(([, fact]) => hasValidStatistic(fact))) as Facts)
