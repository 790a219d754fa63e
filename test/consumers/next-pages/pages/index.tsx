import {
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  ResilienceExplorer,
  Web3Explainer,
} from 'ankr-approach'
import Link from 'next/link'

// Rendered when the site is built.
export default function Home() {
  return (
    <>
      <h1>How we are hosted</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge /> <Link href="/today">As of today</Link>
      </p>
      <DecentralizationStats />
      <Web3Explainer />
      <InteropChecker />
      <ResilienceExplorer />
    </>
  )
}
