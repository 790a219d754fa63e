// Prints where the main thread spends the load of the reference page: by variant, and for ours without parts of its CSS.
import { launch } from './lib/browser.ts'
import { buildVariant } from './lib/build.ts'
import { writeCopy } from './lib/copy.ts'
import { median } from './lib/median.ts'
import { variants } from './lib/places.ts'
import { prepare } from './lib/prepare.ts'
import { serve } from './lib/serve.ts'
import { type Breakdown, groups, traceLoad } from './lib/trace.ts'

process.env.NODE_ENV = 'production'
const ROUNDS = Number(process.env.BENCH_ROUNDS) || 7

/** The CSS of our variant without one of its parts. */
const ABLATIONS: Record<string, (css: string) => string> = {
  'without all: revert': (css) => css.replaceAll('all:revert', ''),
  'without the guard of ::before and ::after': (css) => css.replaceAll('{content:none}', '{}'),
  'without container queries': (css) => css.replaceAll(/container-type:[^;}]+|container:[^;}]+/g, ''),
  'without the reset': (css) => css.replaceAll(/\{all:revert[^}]*\}/g, '{}'),
}

prepare()
await writeCopy()
const all = variants()
for (const variant of all) await buildVariant(variant)
const { origin, close } = await serve()
const browser = await launch()
const samples = new Map<string, Breakdown[]>()
try {
  for (let round = 0; round < ROUNDS; round++)
    for (const variant of all) {
      const add = async (label: string, edit?: (css: string) => string) =>
        samples.set(label, [...(samples.get(label) ?? []), await traceLoad(browser, origin, variant, edit)])
      await add(variant.title)
      if (variant.name === 'ours')
        for (const [label, edit] of Object.entries(ABLATIONS)) await add(`ours ${label}`, edit)
    }
} finally {
  await browser.close()
  close()
}
const rows = [...samples].map(([label, runs]) => {
  const medians = groups.map((group) => median(runs.map((run) => run[group] ?? 0)))
  const total = median(runs.map((run) => groups.reduce((sum, group) => sum + (run[group] ?? 0), 0)))
  return [label, ...[...medians, total].map((value) => Number(value.toFixed(1)))]
})
console.log(`Milliseconds of processor time, medians of ${ROUNDS} loads`)
console.table(
  rows.map(([label, ...values]) =>
    Object.fromEntries([
      ['variant', label],
      ...[...groups, 'total'].map((name, index) => [name, values[index]]),
    ]),
  ),
)
