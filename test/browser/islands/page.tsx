import type { AnkrApproach, InteropChecker, Locale, ResilienceExplorer } from 'ankr-approach'
import type { DaoPathway, Web3Explainer } from 'ankr-approach/server-html'

export interface PageProps {
  copies?: number
  /** How far down they stand, in lines. */
  below?: number
  defaultFailureCount?: 0 | 1 | 2 | 3
  distributedShares?: readonly number[]
  locale?: Locale
  /** In place of the two: the whole approach on one page, or components that are kept. */
  shown?: 'approach' | 'kept'
}

export interface Library {
  AnkrApproach: typeof AnkrApproach
  DaoPathway: typeof DaoPathway
  InteropChecker: typeof InteropChecker
  ResilienceExplorer: typeof ResilienceExplorer
  Web3Explainer: typeof Web3Explainer
}

/** A partner's page with both interactive components, or the whole approach; the built package's, which the caller hands in. */
export const Page = ({
  of,
  copies = 1,
  below = 0,
  locale,
  shown,
  ...scenario
}: PageProps & { of: Library }) => (
  <main>
    <h1>Islands</h1>
    {shown === 'approach' && <of.AnkrApproach {...(locale && { locale })} />}
    {shown === 'kept' && (
      <>
        <of.DaoPathway id="way" className="ours" {...(locale && { locale })} />
        <of.Web3Explainer defaultOpen {...(locale && { locale })} />
      </>
    )}
    {Array.from({ length: below }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines that never change place
      <p key={line}>…</p>
    ))}
    {Array.from({ length: shown ? 0 : copies }, (_, copy) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: copies that never change place
      <section key={copy}>
        <of.InteropChecker {...(locale && { locale })} />
        <of.ResilienceExplorer {...scenario} {...(locale && { locale })} />
      </section>
    ))}
  </main>
)
