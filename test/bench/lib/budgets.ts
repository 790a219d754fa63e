import type { Figures } from './figures.ts'
import type { Slope } from './slopes.ts'

export interface Budget {
  measure: string
  budget: string
  figure: string
  met: boolean
}

const KiB = 1024
const kib = (bytes: number) => `${(bytes / KiB).toFixed(2)} KiB`
const times = (ratio: number) => `${ratio.toFixed(2)}×`
const ms = (time: number) => `${time.toFixed(0)} ms`

const atMost = (measure: string, figure: number, most: number, unit: (n: number) => string): Budget => ({
  measure,
  budget: `≤ ${unit(most)}`,
  figure: unit(figure),
  met: figure <= most,
})
const atLeast = (measure: string, figure: number, least: number, unit: (n: number) => string): Budget => ({
  measure,
  budget: `≥ ${unit(least)}`,
  figure: unit(figure),
  met: figure >= least,
})

/** What we allow ourselves, and what was measured, of our own variants and of hand-written React. */
export const budgetsOf = (
  { ours, hand, kept, embed }: Record<'ours' | 'hand', Figures> & Partial<Record<'kept' | 'embed', Figures>>,
  slopes: readonly Slope[],
): Budget[] => {
  const term = (figures: Figures, n: number) =>
    figures.terms.find((run) => run.n === n) as Figures['terms'][number]
  const of = (name: 'mount' | 'unmount' | 'heap', n: number) => term(ours, n)[name] / term(hand, n)[name]
  const { page, badge } = ours.sizes
  const pages: [which: string, figures: Figures][] = [
    ['components as they are', ours],
    ...(kept ? [['components that are kept', kept] as [string, Figures]] : []),
  ]
  const listeners = ours.terms.map((run) => run.listeners)
  return [
    ...pages.map(([which, { sizes }]) =>
      atMost(
        `JavaScript of the page before interest, ${which}`,
        sizes.page.js.gzip,
        hand.sizes.page.js.gzip + 1.5 * KiB,
        kib,
      ),
    ),
    atMost('JavaScript of a single badge before interest', badge.js.gzip, 2.2 * KiB, kib),
    atMost('after interest, loaded once', page.lazy.gzip, 21.5 * KiB, kib),
    ...(embed
      ? [
          atMost(
            'static HTML with a script, before interest, React included',
            embed.sizes.page.js.gzip + embed.sizes.page.react.gzip,
            2 * KiB,
            kib,
          ),
        ]
      : []),
    atMost('CSS of the page', page.css.gzip, 6 * KiB, kib),
    atMost('CSS of a single badge', badge.css.gzip, 1 * KiB, kib),
    atLeast('server renders, to hand-written', ours.server / hand.server, 1.3, times),
    ...pages.flatMap(([which, figures]) => [
      atMost(`hydration, to hand-written, ${which}`, figures.hydrate / hand.hydrate, 1, times),
      atMost(`main thread, to hand-written, ${which}`, figures.main / hand.main, 1.05, times),
    ]),
    ...(['mount', 'unmount'] as const).flatMap((name) =>
      [1_000, 10_000].map((n) =>
        atMost(`${name} of ${n.toLocaleString('en')} terms, to hand-written`, of(name, n), 0.9, times),
      ),
    ),
    atMost('heap of 1,000 terms, to hand-written', of('heap', 1_000), 0.8, times),
    {
      measure: 'listeners of 100, 1,000 and 10,000 terms',
      budget: 'the same',
      figure: listeners.join(', '),
      met: new Set(listeners).size === 1,
    },
    atMost('definition legible, warm', ours.tip.warm.legible, 25, ms),
    atMost('definition legible, cold', ours.tip.cold.legible, 45, ms),
    atMost('definition legible, cold on a slow network', ours.tip.slow.legible, 45, ms),
    atMost('layout shift', ours.shift, 0, (shift) => shift.toFixed(4).replace(/\.?0+$/, '')),
    ...slopes.map(({ of, from, to, ours, elements }) =>
      atMost(
        `one more of ${of}, ${from.toLocaleString('en')} to ${to.toLocaleString('en')}, to plain elements`,
        ours / elements,
        1.3,
        times,
      ),
    ),
  ]
}
