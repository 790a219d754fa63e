import { ChainNeutralBadge, DecentralizationStats, Web3Principles } from 'ankr-approach'

// Without tooltips, terms are plain words.
export default function Page() {
  return (
    <>
      <h1>What we stand for</h1>
      <ChainNeutralBadge showTooltip={false} />
      <DecentralizationStats />
      <Web3Principles showTooltips={false} />
    </>
  )
}
