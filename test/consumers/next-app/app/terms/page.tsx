import { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'
import { DecentralizationStats } from 'ankr-approach/DecentralizationStats'
import { Web3Explainer } from 'ankr-approach/Web3Explainer'

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
