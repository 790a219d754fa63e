import { ChainNeutralBadge, DecentralizationStats, Web3Explainer } from 'ankr-approach'

// A browser fetches what listens for interest in a term; what opens it follows later.
export default function Page() {
  return (
    <>
      <h1>Words we use</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge />
      </p>
      <DecentralizationStats />
      <Web3Explainer />
    </>
  )
}
