import { ChainNeutralBadge, DecentralizationStats, Web3Principles } from 'ankr-approach'

// Terms as plain words.
export default function Page() {
  return (
    <>
      <h1>What we stand for</h1>
      <ChainNeutralBadge explanation={false} />
      <DecentralizationStats />
      <Web3Principles terms={false} />
    </>
  )
}
