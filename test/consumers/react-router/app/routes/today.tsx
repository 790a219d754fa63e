import {
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  ResilienceExplorer,
  Web3Explainer,
} from 'ankr-approach'
import type { Route } from './+types/today'

export const loader = () => ({ now: new Date().toISOString().slice(0, 10) })

// Figures older than a year give way to words.
export default function Today({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <h1>How we are hosted today</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge />
      </p>
      <DecentralizationStats maxAgeDays={365} now={loaderData.now} />
      <Web3Explainer />
      <InteropChecker />
      <ResilienceExplorer />
    </>
  )
}
