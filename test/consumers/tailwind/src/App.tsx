import {
  Audiences,
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  Web3Explainer,
} from 'ankr-approach'

export function App() {
  return (
    <main>
      <h1>How we are hosted</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge />
      </p>
      <DecentralizationStats className="mt-8 flex p-4" />
      <Web3Explainer />
      <Audiences />
      <InteropChecker headingLevel={2} />
    </main>
  )
}
