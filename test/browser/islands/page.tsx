import type { AnkrApproach, InteropChecker, Locale, ResilienceExplorer } from 'ankr-approach'

export interface PageProps {
  copies?: number
  /** How far down they stand, in lines. */
  below?: number
  defaultFailing?: 0 | 1 | 2 | 3
  spread?: readonly number[]
  locale?: Locale
  /** The whole approach on one page, in place of the two. */
  isWhole?: boolean
}

export interface Library {
  AnkrApproach: typeof AnkrApproach
  InteropChecker: typeof InteropChecker
  ResilienceExplorer: typeof ResilienceExplorer
}

/** A partner's page with both interactive components, or the whole approach; the built package's, which the caller hands in. */
export const Page = ({
  of,
  copies = 1,
  below = 0,
  locale,
  isWhole,
  ...scenario
}: PageProps & { of: Library }) => (
  <main>
    <h1>Islands</h1>
    {isWhole && <of.AnkrApproach {...(locale && { locale })} />}
    {Array.from({ length: below }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines that never change place
      <p key={line}>…</p>
    ))}
    {Array.from({ length: isWhole ? 0 : copies }, (_, copy) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: copies that never change place
      <section key={copy}>
        <of.InteropChecker {...(locale && { locale })} />
        <of.ResilienceExplorer {...scenario} {...(locale && { locale })} />
      </section>
    ))}
  </main>
)
