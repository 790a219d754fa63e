/** How many providers of each network can be chosen to fail. */
export const FAILURE_COUNTS = [0, 1, 2, 3] as const
/** Where the failures can begin. */
export const FAILURE_ORDERS = ['largest', 'second', 'smallest'] as const
/** What a node can take on beyond its load, as a part of it. */
export const SPARE_CAPACITIES = [0, 0.25, 0.5, 1] as const

/** What fails, and what the others could take on. */
export interface Scenario {
  /** How many providers fail in each network. */
  failureCount: (typeof FAILURE_COUNTS)[number]
  /** The first that fails. From the largest or second largest, the next smaller follow; from the smallest, the next larger. */
  failureOrder: (typeof FAILURE_ORDERS)[number]
  /** What a node can take on beyond its usual load, as a part of it: .5 is half as much again. */
  spareCapacity: (typeof SPARE_CAPACITIES)[number]
}

export const isSameScenario = (one: Scenario, other: Scenario): boolean =>
  one.failureCount === other.failureCount &&
  one.failureOrder === other.failureOrder &&
  one.spareCapacity === other.spareCapacity

/** Whether so many providers have so many to lose. */
export const isPossible = ({ failureCount, failureOrder }: Scenario, providers: number): boolean =>
  failureCount + (failureOrder === 'second' ? 1 : 0) <= providers

/** The scenario that was asked for, or the nearest that so many providers allow. */
export const normalizeScenario = (
  { failureCount, failureOrder, spareCapacity }: { readonly [Key in keyof Scenario]: unknown },
  providers: number,
): Scenario => {
  const asked: Scenario = {
    failureCount: FAILURE_COUNTS.find((one) => one === failureCount) ?? 1,
    failureOrder: FAILURE_ORDERS.find((one) => one === failureOrder) ?? 'largest',
    spareCapacity: SPARE_CAPACITIES.find((one) => one === spareCapacity) ?? 0.5,
  }
  if (isPossible(asked, providers)) return asked
  return {
    ...asked,
    failureOrder: 'largest',
    failureCount: Math.min(asked.failureCount, providers) as Scenario['failureCount'],
  }
}

/** The ranks that fail among so many providers, the largest being 0. */
export const getFailedRanks = ({ failureCount, failureOrder }: Scenario, providers: number): number[] => {
  const from = { largest: 0, second: 1, smallest: providers - failureCount }[failureOrder]
  return Array.from({ length: failureCount }, (_, index) => from + index)
}
