/** The numbers of providers that can fail in each network. */
export const FAILURE_COUNTS = [0, 1, 2, 3] as const
/** The providers that can fail first. */
export const FAILURE_ORDERS = ['largest', 'second', 'smallest'] as const
/** The spare capacities of a node, as a fraction of its usual load. */
export const SPARE_CAPACITIES = [0, 0.25, 0.5, 1] as const

/** The failures, and the spare capacity of the remaining nodes. */
export interface Scenario {
  /** The number of providers that fail in each network. */
  failureCount: (typeof FAILURE_COUNTS)[number]
  /**
   * The provider that fails first. After the largest or second largest, the next smaller providers fail; after the
   * smallest, the next larger.
   */
  failureOrder: (typeof FAILURE_ORDERS)[number]
  /** The spare capacity of a node, as a fraction of its usual load: with 0.5 it can carry 1.5 times that load. */
  spareCapacity: (typeof SPARE_CAPACITIES)[number]
}

export const isSameScenario = (one: Scenario, other: Scenario): boolean =>
  one.failureCount === other.failureCount &&
  one.failureOrder === other.failureOrder &&
  one.spareCapacity === other.spareCapacity

/** Whether a network with this number of providers can have these failures. */
export const isPossible = ({ failureCount, failureOrder }: Scenario, providers: number): boolean =>
  failureCount + (failureOrder === 'second' ? 1 : 0) <= providers

/** Returns the scenario, or the nearest one that is possible with this number of providers. */
export const normalizeScenario = (
  { failureCount, failureOrder, spareCapacity }: { readonly [Key in keyof Scenario]: unknown },
  providers: number,
): Scenario => {
  const requested: Scenario = {
    failureCount: FAILURE_COUNTS.find((one) => one === failureCount) ?? 1,
    failureOrder: FAILURE_ORDERS.find((one) => one === failureOrder) ?? 'largest',
    spareCapacity: SPARE_CAPACITIES.find((one) => one === spareCapacity) ?? 0.5,
  }
  if (isPossible(requested, providers)) return requested
  return {
    ...requested,
    failureOrder: 'largest',
    failureCount: Math.min(requested.failureCount, providers) as Scenario['failureCount'],
  }
}

/** Returns the ranks of the providers that fail. The largest provider has rank 0. */
export const getFailedRanks = ({ failureCount, failureOrder }: Scenario, providers: number): number[] => {
  const from = { largest: 0, second: 1, smallest: providers - failureCount }[failureOrder]
  return Array.from({ length: failureCount }, (_, index) => from + index)
}
