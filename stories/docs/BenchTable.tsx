import type { ReactNode } from 'react'
import { bench, type Figures, hand, kib, terms, times } from './bench.js'

type Column = [name: string, cell: (figures: Figures) => string]

const ratio =
  (of: (figures: Figures) => number) =>
  (figures: Figures): string =>
    times(of(figures) / of(hand))

const bytes: Column[] = [
  ['Page JS', ({ sizes }) => kib(sizes.page.js.gzip)],
  ['brotli', ({ sizes }) => kib(sizes.page.js.brotli)],
  ['Fetched later', ({ sizes }) => kib(sizes.page.lazy.gzip)],
  ['Badge JS', ({ sizes }) => kib(sizes.badge.js.gzip)],
  ['Page CSS', ({ sizes }) => kib(sizes.page.css.gzip)],
  ['brotli', ({ sizes }) => kib(sizes.page.css.brotli)],
  ['Badge CSS', ({ sizes }) => kib(sizes.badge.css.gzip)],
  ['Page HTML', ({ sizes }) => kib(sizes.page.html.gzip)],
]

const work: Column[] = [
  ['Server renders', ratio(({ server }) => server)],
  ['Hydration', ratio(({ hydrate }) => hydrate)],
  ['Main thread', ratio(({ main }) => main)],
  ['Processor time', ratio(({ processor }) => processor)],
  ['Layout shift', ({ shift }) => shift.toFixed(3)],
]

const shortNames: Readonly<Record<string, string>> = {
  'Page JS': 'Page JS',
  'Fetched later': 'Later',
  'Badge JS': 'Badge JS',
  'Page CSS': 'Page CSS',
  'Server renders': 'Server',
  Hydration: 'Hydration',
  'Processor time': 'CPU time',
}

/** What a page costs until it is interactive, in one table. */
const summary = [...bytes, ...work].flatMap(([name, cell]): Column[] => {
  const title = shortNames[name]
  return title ? [[title, cell]] : []
})

const many: Column[] = [
  ...[100, 1_000, 10_000].map(
    (n): Column => [`Mount ${n.toLocaleString('en')}`, ratio((figures) => terms(figures, n).mount)],
  ),
  ...[1_000, 10_000].map(
    (n): Column => [`Unmount ${n.toLocaleString('en')}`, ratio((figures) => terms(figures, n).unmount)],
  ),
  ['Heap of 1,000', ratio((figures) => terms(figures, 1_000).heap)],
  ['Listeners of 1,000', (figures) => terms(figures, 1_000).listeners.toLocaleString('en')],
]

const when = { warm: 'Warm', cold: 'Cold', slow: 'Cold, slow network', atOnce: 'At once, slow network' }

const tips = (Object.keys(when) as (keyof typeof when)[]).map((name): Column => {
  const text = ({ tip }: Figures) => `${tip[name].legible.toFixed(0)} – ${tip[name].full.toFixed(0)}`
  return [when[name], text]
})

const tables = { summary, bytes, work, many, tips }

/** A scroll container that is reachable by keyboard. */
export const Scroll = ({ name, children }: { name: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
  <section className="doc-scroll" tabIndex={0} aria-label={name}>
    {children}
  </section>
)

/** All variants, and one group of figures. */
export const BenchTable = ({ of, name }: { of: keyof typeof tables; name: string }) => (
  <Scroll name={name}>
    <table className="doc-table doc-numbers">
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {tables[of].map(([title], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never change place
            <th key={index} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bench.variants.map((variant) => (
          <tr key={variant.name} data-ours={variant.name === 'ours' || undefined}>
            <th scope="row">{variant.title}</th>
            {tables[of].map(([, cell], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change place
              <td key={index}>{cell(variant.figures as Figures)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)

/** How each variant is written, and the versions it is built from. */
export const Variants = () => (
  <ul className="doc-variants">
    {bench.variants.map(({ name, title, notes, versions }) => (
      <li key={name}>
        <strong>{title}</strong>{' '}
        {Object.entries(versions)
          .map((entry) => entry.join(' '))
          .join(', ')}
        . {notes}
      </li>
    ))}
  </ul>
)
