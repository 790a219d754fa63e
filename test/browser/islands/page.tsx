import type { InteropChecker, Locale, ResilienceExplorer } from 'ankr-approach'

export interface PageProps {
  copies?: number
  /** How far down they stand, in lines. */
  below?: number
  defaultFailing?: 0 | 1 | 2 | 3
  spread?: readonly number[]
  locale?: Locale
}

export interface Library {
  InteropChecker: typeof InteropChecker
  ResilienceExplorer: typeof ResilienceExplorer
}

/** A partner's page with both interactive components; the built package's, which the caller hands in. */
export const Page = ({ of, copies = 1, below = 0, locale, ...scenario }: PageProps & { of: Library }) => (
  <main>
    <h1>Islands</h1>
    {Array.from({ length: below }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines that never change place
      <p key={line}>…</p>
    ))}
    {Array.from({ length: copies }, (_, copy) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: copies that never change place
      <section key={copy}>
        <of.InteropChecker {...(locale && { locale })} />
        <of.ResilienceExplorer {...scenario} {...(locale && { locale })} />
      </section>
    ))}
  </main>
)
