import { bench, type Figures, kib, terms } from './bench.js'
import './bench.css'

interface Chart {
  title: string
  unit: string
  /** What is drawn, and what is drawn behind it in a lighter tone. */
  value: (figures: Figures) => number
  after?: (figures: Figures) => number
  text: (value: number) => string
}

const charts = {
  bytes: {
    title: 'JavaScript of the page, gzipped, without React; lighter: fetched later',
    unit: 'KiB',
    value: ({ sizes }) => sizes.page.js.gzip,
    after: ({ sizes }) => sizes.page.lazy.gzip,
    text: kib,
  },
  mount: {
    title: 'Time to mount 1,000 terms',
    unit: 'ms',
    value: (figures) => terms(figures, 1_000).mount,
    text: (value) => value.toFixed(0),
  },
  cold: {
    title: 'First definition legible on a slow network, once the page is idle',
    unit: 'ms',
    value: ({ tip }) => tip.slow.legible,
    text: (value) => value.toFixed(0),
  },
} satisfies Record<string, Chart>

const ROW = 26
const LABELS = 250
const WIDTH = 720
/** Room for the number behind the longest bar. */
const NUMBER = 90

/** One bar a variant. The table beside it holds the same numbers, so a reader of the screen is told the title only. */
export const BenchChart = ({ of }: { of: keyof typeof charts }) => {
  const { title, unit, value, after, text }: Chart = charts[of]
  const rows = bench.variants.map(({ name, title, figures }) => {
    const first = value(figures as Figures)
    return { name, title, first, later: after?.(figures as Figures) ?? 0 }
  })
  const most = Math.max(...rows.map(({ first, later }) => first + later))
  const scale = (WIDTH - LABELS - NUMBER) / most
  return (
    <figure className="doc-chart">
      <figcaption>
        {title}, {unit}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={title}>
        {rows.map(({ name, title, first, later }, index) => (
          <g key={name} transform={`translate(0 ${index * ROW})`} data-ours={name === 'ours' || undefined}>
            <text x={LABELS - 12} y={17} textAnchor="end">
              {title}
            </text>
            <rect x={LABELS} y={5} height={16} width={Math.max(1, first * scale)} />
            {later > 0 && (
              <rect x={LABELS + first * scale} y={5} height={16} width={later * scale} opacity={0.35} />
            )}
            <text x={LABELS + (first + later) * scale + 8} y={17}>
              {text(first)}
              {later > 0 && ` + ${text(later)}`}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
