import {
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  ResilienceExplorer,
  Web3Explainer,
} from 'ankr-approach'
import { useRef } from 'preact/hooks'

export function App() {
  const explainer = useRef<HTMLElement>(null)
  return (
    <main>
      <h1>How we are hosted</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge />
      </p>
      <button type="button" onClick={() => explainer.current?.scrollIntoView()}>
        What is Web 3.0?
      </button>
      <DecentralizationStats />
      <Web3Explainer ref={explainer} />
      <InteropChecker />
      <ResilienceExplorer />
    </main>
  )
}
