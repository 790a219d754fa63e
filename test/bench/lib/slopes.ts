import { amounts, type Growing, type Growth } from './growth.ts'
import { median } from './median.ts'

/** What one more costs, in microseconds, from few to some and from some to many. */
export interface Slope {
  of: Growing
  from: number
  to: number
  ours: number
  elements: number
}

export const slopesOf = (runs: readonly Growth[]): Slope[] =>
  (Object.keys(amounts) as Growing[]).flatMap((of) => {
    const at = (n: number, whose: 'ours' | 'elements') =>
      median(runs.map((run) => run[of][n]?.[whose] ?? Number.NaN))
    const slope = (from: number, to: number, whose: 'ours' | 'elements') =>
      ((at(to, whose) - at(from, whose)) * 1000) / (to - from)
    const [few, some, many] = amounts[of]
    return [
      [few, some],
      [some, many],
    ].map(([from = 0, to = 0]) => ({
      of,
      from,
      to,
      ours: slope(from, to, 'ours'),
      elements: slope(from, to, 'elements'),
    }))
  })
