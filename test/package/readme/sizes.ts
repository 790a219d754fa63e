import { bench, type Figures } from '../../../stories/docs/bench.js'
import { formatKib as kib, sizes } from '../../../stories/docs/sizes.js'

/** JavaScript before interaction and CSS of each component, imported from its own path, in KiB. */
export const componentSizes = (): Map<string, readonly [js: string, css: string]> =>
  new Map(Object.entries(sizes.components).map(([name, { js, css }]) => [name, [kib(js), kib(css)]]))

const figuresOf = (variant: string): Figures =>
  bench.variants.find(({ name }) => name === variant)?.figures as Figures

/** The README's table of sizes: name and KiB. */
export const sizeRows = (): [what: string, size: string][] => {
  const page = (variant: string) => kib(figuresOf(variant).sizes.page.js.gzip)
  const ours = figuresOf('ours').sizes
  return [
    ['JavaScript of one badge in a Vite app', kib(ours.badge.js.gzip)],
    ['JavaScript of `AnkrApproach`', kib(sizes.components.AnkrApproach.js)],
    [
      'JavaScript of the benchmark page: badge, statistics, commitments, timelines, table, 50 terms',
      page('ours'),
    ],
    ['The same page from `ankr-approach/server-html`', page('kept')],
    ['The same page, hand-written with Radix Tooltip', page('radix')],
    ['The same page, hand-written with Base UI', page('base-ui')],
    ['The same page, hand-written with React Aria Components', page('react-aria')],
    ['Tooltip code, loaded once, when the browser is idle or on the first interaction', kib(sizes.tooltip)],
    ['`embed.js`, without React', kib(sizes.embed)],
    ['`styles.css`', kib(sizes.styles)],
  ]
}
