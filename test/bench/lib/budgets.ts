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

/** Below hand-written React by a ratio, and at least as good as the best library. */
const againstPeers = (
  measure: string,
  [own, hand, bestPeer]: readonly number[],
  most: number,
  hasPeers: boolean,
): Budget => {
  const [ratio, peer] = [(own ?? 0) / (hand ?? 1), (bestPeer ?? 0) / (hand ?? 1)]
  return {
    measure,
    budget: `≤ ${times(most)}${hasPeers ? `, and ≤ the best library, ${times(peer)}` : ''}`,
    figure: times(ratio),
    met: ratio <= most && (!hasPeers || ratio <= peer),
  }
}

/** A frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60
const OURS = ['ours', 'kept', 'embed']
const NOT_A_LIBRARY = ['plain', 'hand', ...OURS]

/** Our budgets, and what was measured. `all` holds the figures of each variant by its name. */
export const budgetsOf = (all: Readonly<Record<string, Figures>>, slopes: readonly Slope[]): Budget[] => {
  const { ours, hand, kept, embed } = all
  if (!ours || !hand) return []
  const term = (figures: Figures, n: number) =>
    figures.terms.find((run) => run.n === n) as Figures['terms'][number]
  const of = (name: 'mount' | 'unmount' | 'heap', n: number) => term(ours, n)[name] / term(hand, n)[name]
  const libraries = Object.entries(all).flatMap(([name, figures]) =>
    NOT_A_LIBRARY.includes(name) ? [] : [figures],
  )
  const best = (of: (figures: Figures) => number, pick: typeof Math.min) => pick(...libraries.map(of))
  const { page, badge } = ours.sizes
  const listeners = ours.terms.map((run) => run.listeners)
  const pages: [name: string, figures: Figures, kilobytes: number][] = [
    ['default', ours, 12.7],
    ...(kept ? [['server-html', kept, 6.8] as [string, Figures, number]] : []),
  ]
  const tips = (['warm', 'cold', 'slow'] as const).map((name) => {
    const legible = (figures: Figures) => figures.tip[name].legible
    const peer = best(legible, Math.min)
    return {
      measure: `Definition legible, ${{ warm: 'warm', cold: 'cold', slow: 'cold on a slow network' }[name]}`,
      budget: libraries.length ? `≤ the best library, ${ms(peer)}, and a frame` : `≤ ${ms(25)}`,
      figure: ms(legible(ours)),
      met: legible(ours) <= (libraries.length ? peer + FRAME : 25),
    }
  })
  const server = ({ server }: Figures) => server
  return [
    ...pages.map(([name, { sizes }, kilobytes]) =>
      atMost(`JavaScript of the page before interaction, ${name}`, sizes.page.js.gzip, kilobytes * KiB, kib),
    ),
    atMost('JavaScript of one badge before interaction', badge.js.gzip, 2.4 * KiB, kib),
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
    atMost('CSS of one badge', badge.css.gzip, 1.75 * KiB, kib),
    ...(['elements', 'attributes'] as const).map((name) =>
      atMost(
        `HTML ${name} of the page, relative to hand-written`,
        ours.sizes.page[name] / hand.sizes.page[name],
        name === 'elements' ? 1.1 : 1.35,
        times,
      ),
    ),
    atLeast('Server renders, relative to hand-written', server(ours) / server(hand), 0.8, times),
    ...(libraries.length
      ? [
          atLeast(
            'Server renders, relative to the best library',
            server(ours) / best(server, Math.max),
            3,
            times,
          ),
        ]
      : []),
    ...pages.flatMap(([name, figures]) =>
      (
        [
          ['Hydration', ({ hydrate }: Figures) => hydrate, 1.05],
          ['Main thread, processor time', ({ processor }: Figures) => processor, 1.15],
        ] as const
      ).map(([measure, of, most]) =>
        againstPeers(
          `${measure}, relative to hand-written, ${name}`,
          [of(figures), of(hand), best(of, Math.min)],
          most,
          libraries.length > 0,
        ),
      ),
    ),
    ...(['mount', 'unmount'] as const).flatMap((name) =>
      [1_000, 10_000].map((n) =>
        atMost(
          `${name === 'mount' ? 'Mount' : 'Unmount'} of ${n.toLocaleString('en')} terms, relative to hand-written`,
          of(name, n),
          name === 'mount' ? 0.9 : 1,
          times,
        ),
      ),
    ),
    atMost('Heap of 1,000 terms, relative to hand-written', of('heap', 1_000), 0.75, times),
    {
      measure: 'Listeners of 100, 1,000 and 10,000 terms',
      budget: 'equal',
      figure: listeners.join(', '),
      met: new Set(listeners).size === 1,
    },
    ...tips,
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
