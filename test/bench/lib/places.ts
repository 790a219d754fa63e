import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the benchmark, the repository around it, and what is made here and thrown away. */
export const here = fileURLToPath(new URL('..', import.meta.url))
export const repository = join(here, '../..')
export const work = join(here, '.work')

/** A folder of `variants`, as its `variant.json` describes it. */
export interface Variant {
  name: string
  title: string
  /** What it is written with; versions are read from what is installed. */
  packages: readonly string[]
  /** Finds its tips. */
  tip: string
  /** The key that opens a tip, where focus alone does not. */
  open?: string
  /** Written once, without React in the browser: it exports strings from `html.ts`. See CONTRIBUTING.md. */
  static?: boolean
  /** Tailwind writes its sheet. */
  tailwind?: boolean
  notes: string
}

const order = ['plain', 'hand', 'ours', 'kept', 'embed']

/** Every variant, or those that `BENCH_ONLY` names, and hand-written React, to which all are compared. */
export const variants = (): Variant[] => {
  const only = process.env.BENCH_ONLY?.split(',')
  const rank = (name: string) => (order.indexOf(name) + 1 || order.length + 1) * 100
  const names = readdirSync(join(here, 'variants')).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  const unknown = only?.filter((name) => !names.includes(name)) ?? []
  if (unknown.length) throw new Error(`BENCH_ONLY: no ${unknown.join(', ')}; there are ${names.join(', ')}`)
  return names
    .filter((name) => !only || name === 'hand' || only.includes(name))
    .map((name) => ({
      name,
      ...JSON.parse(readFileSync(join(here, 'variants', name, 'variant.json'), 'utf8')),
    }))
}
