import {
  AnkrApproach,
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  ResilienceExplorer,
  Web3Explainer,
} from 'ankr-approach'

// A server component: no 'use client', here or above.
export default function Page() {
  return (
    <>
      <h1>How we are hosted</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge />
      </p>
      <DecentralizationStats />
      <Web3Explainer />
      <InteropChecker headingLevel={2} />
      <ResilienceExplorer headingLevel={2} />
      <AnkrApproach />
    </>
  )
}
