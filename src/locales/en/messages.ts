import { ChainNeutralBadge } from './ChainNeutralBadge.js'
import { DecentralizationStats } from './DecentralizationStats.js'
import { Web3Explainer } from './Web3Explainer.js'

/** The words of every component. What stands here is what every language has to say. */
export const messages = {
  ChainNeutralBadge,
  DecentralizationStats,
  Web3Explainer,
}
