import { Commitments } from 'ankr-approach/Commitments'
import { DaoPathway } from 'ankr-approach/DaoPathway'
import { DecentralizationStats } from 'ankr-approach/DecentralizationStats'
import { OriginTimeline } from 'ankr-approach/OriginTimeline'
import { Web3Explainer } from 'ankr-approach/Web3Explainer'
import { WebGenerations } from 'ankr-approach/WebGenerations'
import { pageOf } from './pageOf.tsx'

export const Page = pageOf({
  Commitments,
  DaoPathway,
  DecentralizationStats,
  OriginTimeline,
  Web3Explainer,
  WebGenerations,
})
