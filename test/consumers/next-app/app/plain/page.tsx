import { ChainNeutralBadge, DecentralizationStats, Web3Principles } from 'ankr-approach/static'

// Nothing for a browser to download: of the static entry, terms are plain words.
export default function Page() {
  return (
    <>
      <h1>What we stand for</h1>
      <ChainNeutralBadge />
      <DecentralizationStats />
      <Web3Principles />
    </>
  )
}
