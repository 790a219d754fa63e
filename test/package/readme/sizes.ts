import { gzipSync } from 'node:zlib'
import { bench, type Figures } from '../../../stories/docs/bench.js'
import { names } from '../../support/cases.js'
import { bundle } from '../support/bundle.js'
import { read } from '../support/dist.js'

const kib = (bytes: number) => (bytes / 1024).toFixed(1)
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

/** JavaScript before interaction and CSS of each component, imported from its own path, in KiB. */
export const componentSizes = async (): Promise<Map<string, readonly [js: string, css: string]>> => {
  const entries: [string, readonly [string, string]][] = []
  for (const name of names) {
    const { initial } = await bundle(`export { ${name} } from 'ankr-approach/${name}'`)
    entries.push([name, [kib(gzipped(initial)), kib(gzipped(read(`dist/${name}.css`)))]])
  }
  return new Map(entries)
}

const figuresOf = (variant: string): Figures =>
  bench.variants.find(({ name }) => name === variant)?.figures as Figures

/** The README's table of sizes: name and KiB. */
export const sizeRows = async (): Promise<[what: string, size: string][]> => {
  const page = (variant: string) => kib(figuresOf(variant).sizes.page.js.gzip)
  const approach = await bundle(`export { AnkrApproach } from 'ankr-approach'`)
  const [ours, embed] = [figuresOf('ours').sizes, figuresOf('embed').sizes]
  return [
    ['JavaScript of one badge in a Vite app', kib(ours.badge.js.gzip)],
    ['JavaScript of `AnkrApproach`', kib(gzipped(approach.initial))],
    [
      'JavaScript of the benchmark page: badge, statistics, commitments, timelines, table, 50 terms',
      page('ours'),
    ],
    ['The same page from `ankr-approach/server-html`', page('kept')],
    ['The same page, hand-written with Radix Tooltip', page('radix')],
    ['The same page, hand-written with Base UI', page('base-ui')],
    ['The same page, hand-written with React Aria Components', page('react-aria')],
    [
      'Tooltip code, loaded once, when the browser is idle or on the first interaction',
      kib(ours.page.lazy.gzip),
    ],
    ['`embed.js`, without React', kib(embed.page.js.gzip)],
    ['`styles.css`', kib(gzipped(read('dist/styles.css')))],
  ]
}
