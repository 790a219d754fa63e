import { ChainNeutralBadge, InteropChecker, ResilienceExplorer } from 'ankr-approach'
import { DecentralizationStats, Web3Explainer } from 'ankr-approach/server-html'
import Link from 'next/link'

// Rendered when the site is built. React leaves the HTML of display-only components as it is.
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
