import type { Samples } from './measure.ts'
import { median } from './median.ts'
import type { Opening } from './page.ts'
import type { Sizes } from './sizes.ts'
import { counts } from './terms.ts'

const openings = (list: readonly Opening[]) => ({
  legible: median(list.map(({ legible }) => legible)),
  full: median(list.map(({ full }) => full)),
})

/** The medians of one variant. */
export const figuresOf = (samples: Samples, sizes: { page: Sizes; badge: Sizes }) => ({
  sizes,
  server: median(samples.server),
  hydrate: median(samples.page.map(({ hydrate }) => hydrate)),
  main: median(samples.page.map(({ main }) => main)),
  processor: median(samples.processor),
  shift: Math.max(...samples.page.map(({ shift }) => shift)),
  tip: {
    warm: openings(samples.page.map(({ warm }) => warm)),
    cold: openings(samples.page.map(({ cold }) => cold)),
    slow: openings(samples.slow),
    atOnce: openings(samples.atOnce),
  },
  terms: counts.map((n) => {
    const of = (name: 'mount' | 'unmount' | 'heap' | 'listeners') =>
      median(samples.terms.flatMap((run) => run[n]?.[name] ?? []))
    return { n, mount: of('mount'), unmount: of('unmount'), heap: of('heap'), listeners: of('listeners') }
  }),
})

export type Figures = ReturnType<typeof figuresOf>
