import type { Shares } from './shares.js'

/** Two illustrations, side by side in the picture. Invented, and no operator's topology: say so where they show. */
export const presetShares = {
  /** Five providers, one of them with most of the nodes. */
  concentrated: [0.6, 0.15, 0.1, 0.08, 0.07],
  /** Ten providers with a tenth each. */
  distributed: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
} as const satisfies Record<string, Shares>
