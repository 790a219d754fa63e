import { DecentralizationStats } from 'ankr-approach'
import { ChainNeutralBadge } from 'ankr-approach/without-tooltips/ChainNeutralBadge'
import { Commitments } from 'ankr-approach/without-tooltips/Commitments'
import { DaoPathway } from 'ankr-approach/without-tooltips/DaoPathway'
import { NetworkChoice } from 'ankr-approach/without-tooltips/NetworkChoice'
import { OriginTimeline } from 'ankr-approach/without-tooltips/OriginTimeline'
import { Web3Principles } from 'ankr-approach/without-tooltips/Web3Principles'

// Nothing for a browser to download: the paths lead to no trigger of a tooltip.
export default function Page() {
  return (
    <>
      <h1>What we stand for</h1>
      <ChainNeutralBadge appearance="solid" />
      <DecentralizationStats />
      <Commitments />
      <NetworkChoice />
      <OriginTimeline />
      <DaoPathway />
      <Web3Principles />
    </>
  )
}
