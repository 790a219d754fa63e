import { AnkrApproach } from './AnkrApproach.js'
import { Audiences } from './Audiences.js'
import { Callout } from './Callout.js'
import { ChainGrid } from './ChainGrid.js'
import { ChainNeutralBadge } from './ChainNeutralBadge.js'
import { Commitments } from './Commitments.js'
import { DaoPathway } from './DaoPathway.js'
import { DecentralizationStats } from './DecentralizationStats.js'
import { InteropAnswers } from './InteropAnswers.js'
import { InteropChecker } from './InteropChecker.js'
import { NetworkChoice } from './NetworkChoice.js'
import { OriginTimeline } from './OriginTimeline.js'
import { ResilienceExplorer } from './ResilienceExplorer.js'
import { ResilienceScenarios } from './ResilienceScenarios.js'
import { Sources } from './Sources.js'
import { Web3Explainer } from './Web3Explainer.js'
import { Web3Principles } from './Web3Principles.js'
import { WebGenerations } from './WebGenerations.js'

/** The words of every component. What stands here is what every language has to say. */
export const messages = {
  AnkrApproach,
  Audiences,
  Callout,
  ChainGrid,
  ChainNeutralBadge,
  Commitments,
  DaoPathway,
  DecentralizationStats,
  NetworkChoice,
  InteropAnswers,
  InteropChecker,
  OriginTimeline,
  ResilienceExplorer,
  ResilienceScenarios,
  Sources,
  Web3Explainer,
  Web3Principles,
  WebGenerations,
}
