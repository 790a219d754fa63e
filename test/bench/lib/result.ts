import type { Browser } from 'playwright'
import { type Budget, budgetsOf } from './budgets.ts'
import { type Figures, figuresOf } from './figures.ts'
import { machine } from './machine.ts'
import { rounds, type Samples } from './measure.ts'
import type { Variant } from './places.ts'
import { versionOf } from './prepare.ts'
import type { Sizes } from './sizes.ts'
import { type Slope, slopesOf } from './slopes.ts'

export interface Result {
  date: string
  machine: ReturnType<typeof machine>
  rounds: typeof rounds
  /** Packages that every variant is built with. */
  versions: Record<string, string>
  variants: {
    name: string
    title: string
    notes: string
    versions: Record<string, string>
    figures: Figures
  }[]
  budgets: Budget[]
  slopes: Slope[]
}

const versionsOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, versionOf(name)]))

/** As many digits as mean something, so that the file of results can be read. */
const rounded = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(4)) : part,
    ),
  )

export const resultOf = (
  browser: Browser,
  variants: readonly Variant[],
  samples: Record<string, Samples>,
  sizes: Record<string, { page: Sizes; badge: Sizes }>,
): Result => {
  const figures = Object.fromEntries(
    variants.map(({ name }) => [
      name,
      figuresOf(samples[name] as Samples, sizes[name] as { page: Sizes; badge: Sizes }),
    ]),
  )
  const slopes = samples.ours ? slopesOf(samples.ours.growth) : []
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(browser),
    rounds,
    versions: versionsOf(['react', 'vite']),
    variants: variants.map(({ name, title, notes, packages }) => ({
      name,
      title,
      notes,
      versions: versionsOf(packages),
      figures: rounded(figures[name] as Figures),
    })),
    budgets: budgetsOf(figures, slopes),
    slopes: rounded(slopes),
  }
}
