import { DecentralizationStats, WebGenerations } from 'ankr-approach'

// Nothing for a browser to download: neither explains a term or offers a choice.
export default function Page() {
  return (
    <>
      <h1>Why decentralized</h1>
      <DecentralizationStats />
      <WebGenerations />
    </>
  )
}
