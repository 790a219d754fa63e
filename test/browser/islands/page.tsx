import type { AnkrApproach, InteropChecker, Locale, ResilienceExplorer } from 'ankr-approach'
import type { DaoPathway, Web3Explainer } from 'ankr-approach/server-html'

export interface PageProps {
  copies?: number
  /** The number of lines above the components. */
  below?: number
  defaultFailureCount?: 0 | 1 | 2 | 3
  distributedShares?: readonly number[]
  locale?: Locale
  /** Instead of the two: AnkrApproach, or components of `ankr-approach/server-html`. */
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
  library,
  copies = 1,
  below = 0,
  locale,
  shown,
  ...scenario
}: PageProps & { library: Library }) => (
  <main>
    <h1>Islands</h1>
    {shown === 'approach' && <library.AnkrApproach {...(locale && { locale })} />}
    {shown === 'kept' && (
      <>
        <library.DaoPathway id="way" className="ours" {...(locale && { locale })} />
        <library.Web3Explainer defaultOpen {...(locale && { locale })} />
      </>
    )}
    {Array.from({ length: below }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines that never change place
      <p key={line}>…</p>
    ))}
    {Array.from({ length: shown ? 0 : copies }, (_, copy) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: copies that never change place
      <section key={copy}>
        <library.InteropChecker {...(locale && { locale })} />
        <library.ResilienceExplorer {...scenario} {...(locale && { locale })} />
      </section>
    ))}
  </main>
)
