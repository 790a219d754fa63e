import {
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  ResilienceExplorer,
  Web3Explainer,
} from 'ankr-approach'

export function App() {
  return (
    <main>
      <h1>How we are hosted</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge />
      </p>
      <DecentralizationStats />
      <Web3Explainer />
      <InteropChecker />
      <ResilienceExplorer />
    </main>
  )
}
