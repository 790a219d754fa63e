import type { Shares } from './shares.js'

/** The shares of two invented networks. They are no operator's topology: label them as illustrations. */
export const presetShares = {
  /** Five providers. The largest has 60% of the nodes. */
  concentrated: [0.6, 0.15, 0.1, 0.08, 0.07],
  /** Ten providers with 10% of the nodes each. */
  distributed: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
} as const satisfies Record<string, Shares>
