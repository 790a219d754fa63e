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
    ['default', ours],
    ...(kept ? [['server-html', kept] as [string, Figures]] : []),
  ]
  const listeners = ours.terms.map((run) => run.listeners)
  return [
    ...pages.map(([which, { sizes }]) =>
      atMost(
        `JavaScript of the page before interaction, ${which}`,
        sizes.page.js.gzip,
        hand.sizes.page.js.gzip + 1.5 * KiB,
        kib,
      ),
    ),
    atMost('JavaScript of one badge before interaction', badge.js.gzip, 2.2 * KiB, kib),
    atMost('JavaScript after interaction, loaded once', page.lazy.gzip, 21.5 * KiB, kib),
    ...(embed
      ? [
          atMost(
            'JavaScript of static HTML with embed.js',
            embed.sizes.page.js.gzip + embed.sizes.page.react.gzip,
            2 * KiB,
            kib,
          ),
        ]
      : []),
    atMost('CSS of the page', page.css.gzip, 6 * KiB, kib),
    atMost('CSS of one badge', badge.css.gzip, 1 * KiB, kib),
    atLeast('Server renders, relative to hand-written', ours.server / hand.server, 1.3, times),
    ...pages.flatMap(([which, figures]) => [
      atMost(`Hydration, relative to hand-written, ${which}`, figures.hydrate / hand.hydrate, 1, times),
      atMost(`Main thread, relative to hand-written, ${which}`, figures.main / hand.main, 1.05, times),
    ]),
    ...(['mount', 'unmount'] as const).flatMap((name) =>
      [1_000, 10_000].map((n) =>
        atMost(
          `${name === 'mount' ? 'Mount' : 'Unmount'} of ${n.toLocaleString('en')} terms, relative to hand-written`,
          of(name, n),
          0.9,
          times,
        ),
      ),
    ),
    atMost('Heap of 1,000 terms, relative to hand-written', of('heap', 1_000), 0.8, times),
    {
      measure: 'Listeners of 100, 1,000 and 10,000 terms',
      budget: 'equal',
      figure: listeners.join(', '),
      met: new Set(listeners).size === 1,
    },
    atMost('Definition legible, warm', ours.tip.warm.legible, 25, ms),
    atMost('Definition legible, cold', ours.tip.cold.legible, 45, ms),
    atMost('Definition legible, cold on a slow network', ours.tip.slow.legible, 45, ms),
    atMost('Layout shift', ours.shift, 0, (shift) => shift.toFixed(4).replace(/\.?0+$/, '')),
    ...slopes.map(({ of, from, to, ours, elements }) =>
      atMost(
        `One more of ${of}, ${from.toLocaleString('en')} to ${to.toLocaleString('en')}, relative to plain elements`,
        ours / elements,
        1.3,
        times,
      ),
    ),
  ]
}
