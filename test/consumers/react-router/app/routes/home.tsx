import {
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  ResilienceExplorer,
  Web3Explainer,
} from 'ankr-approach'
import { Link } from 'react-router'

export default function Home() {
  return (
    <>
      <h1>How we are hosted</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge /> <Link to="/today">As of today</Link>
      </p>
      <DecentralizationStats />
      <Web3Explainer />
      <InteropChecker />
      <ResilienceExplorer />
    </>
  )
}
