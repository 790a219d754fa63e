/** How many providers of each network can be chosen to fail. */
export const FAILING = [0, 1, 2, 3] as const
/** Where the failures can begin. */
export const FIRST = ['largest', 'second', 'smallest'] as const
/** What a node can take on beyond its load, as a part of it. */
export const HEADROOM = [0, 0.25, 0.5, 1] as const

/** What fails, and what the others could take on. */
export interface Scenario {
  /** How many providers fail in each network. */
  failing: (typeof FAILING)[number]
  /** The first that fails. From the largest or second largest, the next smaller follow; from the smallest, the next larger. */
  first: (typeof FIRST)[number]
  /** What a node can take on beyond its usual load, as a part of it: .5 is half as much again. */
  headroom: (typeof HEADROOM)[number]
}

export const isSame = (one: Scenario, other: Scenario): boolean =>
  one.failing === other.failing && one.first === other.first && one.headroom === other.headroom

/** Whether so many providers have so many to lose. */
export const isPossible = ({ failing, first }: Scenario, providers: number): boolean =>
  failing + (first === 'second' ? 1 : 0) <= providers

/** The scenario that was asked for, or the nearest that so many providers allow. */
export const scenarioOf = (
  { failing, first, headroom }: { readonly [Key in keyof Scenario]: unknown },
  providers: number,
): Scenario => {
  const asked: Scenario = {
    failing: FAILING.find((one) => one === failing) ?? 1,
    first: FIRST.find((one) => one === first) ?? 'largest',
    headroom: HEADROOM.find((one) => one === headroom) ?? 0.5,
  }
  if (isPossible(asked, providers)) return asked
  return {
    ...asked,
    first: 'largest',
    failing: Math.min(asked.failing, providers) as Scenario['failing'],
  }
}

/** The ranks that fail among so many providers, the largest being 0. */
export const failed = ({ failing, first }: Scenario, providers: number): number[] => {
  const from = { largest: 0, second: 1, smallest: providers - failing }[first]
  return Array.from({ length: failing }, (_, index) => from + index)
}
