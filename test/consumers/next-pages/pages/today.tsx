import {
  ChainNeutralBadge,
  DecentralizationStats,
  InteropChecker,
  ResilienceExplorer,
  Web3Explainer,
} from 'ankr-approach'
import type { GetServerSideProps } from 'next'

interface TodayProps {
  now: string
}

export const getServerSideProps: GetServerSideProps<TodayProps> = async () => ({
  props: { now: new Date().toISOString().slice(0, 10) },
})

// Rendered at each request: figures older than a year give way to words.
export default function Today({ now }: TodayProps) {
  return (
    <>
      <h1>How we are hosted today</h1>
      <p>
        Our nodes run on Ankr. <ChainNeutralBadge />
      </p>
      <DecentralizationStats maxAgeDays={365} now={now} />
      <Web3Explainer />
      <InteropChecker />
      <ResilienceExplorer />
    </>
  )
}
