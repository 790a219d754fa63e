import {
  Commitments,
  DaoPathway,
  DecentralizationStats,
  OriginTimeline,
  Web3Explainer,
  WebGenerations,
} from 'ankr-approach/server-html'
import { pageOf } from '../ours/pageOf.tsx'

export const Page = pageOf({
  Commitments,
  DaoPathway,
  DecentralizationStats,
  OriginTimeline,
  Web3Explainer,
  WebGenerations,
})
