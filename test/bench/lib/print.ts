import type { Figures } from './figures.ts'
import type { Result } from './result.ts'

const KiB = 1024
type Cell = (figures: Figures, hand: Figures) => string

const bytes =
  (size: (figures: Figures) => number): Cell =>
  (figures) =>
    (size(figures) / KiB).toFixed(1)
const ratio =
  (figure: (figures: Figures) => number): Cell =>
  (figures, hand) =>
    `${(figure(figures) / figure(hand)).toFixed(2)}×`
const term = (n: number, name: 'mount' | 'unmount' | 'heap') => (figures: Figures) =>
  figures.terms.find((run) => run.n === n)?.[name] ?? Number.NaN
const tip =
  (when: keyof Figures['tip']): Cell =>
  ({ tip }) =>
    `${tip[when].legible.toFixed(0)}–${tip[when].full.toFixed(0)}`

const columns: Record<string, Cell> = {
  'page JS': bytes(({ sizes }) => sizes.page.js.gzip),
  later: bytes(({ sizes }) => sizes.page.lazy.gzip),
  'badge JS': bytes(({ sizes }) => sizes.badge.js.gzip),
  'page CSS': bytes(({ sizes }) => sizes.page.css.gzip),
  'badge CSS': bytes(({ sizes }) => sizes.badge.css.gzip),
  server: ratio(({ server }) => server),
  hydrate: ratio(({ hydrate }) => hydrate),
  main: ratio(({ main }) => main),
  processor: ratio(({ processor }) => processor),
  'mount 100': ratio(term(100, 'mount')),
  '1,000': ratio(term(1_000, 'mount')),
  '10,000': ratio(term(10_000, 'mount')),
  'unmount 1,000': ratio(term(1_000, 'unmount')),
  heap: ratio(term(1_000, 'heap')),
  listeners: ({ terms }) => terms.map(({ listeners }) => listeners).join('/'),
  warm: tip('warm'),
  cold: tip('cold'),
  slow: tip('slow'),
  'at once': tip('atOnce'),
  shift: ({ shift }) => shift.toFixed(3),
}

const named = (versions: Record<string, string>) =>
  Object.entries(versions)
    .map((entry) => entry.join(' '))
    .join(', ')

const aligned = (rows: readonly (readonly string[])[]) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const pad = (cell: string, column: number) =>
    column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)
  return rows.map((row) => row.map(pad).join('  ')).join('\n')
}

/** The result as text. */
export const print = ({ variants, budgets, machine, date, versions }: Result): string => {
  const hand = variants.find(({ name }) => name === 'hand')?.figures as Figures
  const table = [
    ['', ...Object.keys(columns)],
    ...variants.map(({ title, figures }) => [
      title,
      ...Object.values(columns).map((cell) => cell(figures, hand)),
    ]),
  ]
  const lines = budgets.map(({ measure, budget, figure, met }) => [
    measure,
    budget,
    figure,
    met ? 'met' : 'NOT MET',
  ])
  return [
    aligned(table),
    'KiB gzipped, React and the bundler’s own left out. ×: to hand-written React. Tips: ms until legible, and in full.',
    aligned([['Budget', '', 'figure', ''], ...lines]),
    `${date}, ${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB, ${machine.system}, Node ${machine.node}, ` +
      `Chromium ${machine.chromium}, ${named(versions)}`,
    variants.map(({ title, versions }) => `${title}: ${named(versions) || '-'}`).join('\n'),
  ].join('\n\n')
}
