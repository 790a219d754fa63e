import { Audiences } from './Audiences.js'
import { ChainNeutralBadge } from './ChainNeutralBadge.js'
import { Commitments } from './Commitments.js'
import { DaoPathway } from './DaoPathway.js'
import { DecentralizationStats } from './DecentralizationStats.js'
import { OriginTimeline } from './OriginTimeline.js'
import { Web3Explainer } from './Web3Explainer.js'
import { Web3Principles } from './Web3Principles.js'

/** The words of every component. What stands here is what every language has to say. */
export const messages = {
  Audiences,
  ChainNeutralBadge,
  Commitments,
  DaoPathway,
  DecentralizationStats,
  OriginTimeline,
  Web3Explainer,
  Web3Principles,
}
