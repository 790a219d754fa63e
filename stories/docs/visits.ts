import { kib } from './bench.js'
import result from './realPages.json' with { type: 'json' }

type Visit = (typeof result.pages)[keyof typeof result.pages]

const milliseconds = (value: number) => `${Math.round(value)} ms`

/** What a visit to a page with `AnkrApproach` takes, by the app. */
export const realPages = result

export const realPageColumns: [name: string, cell: (visit: Visit) => string][] = [
  ['Requests', ({ requests }) => `${requests}`],
  ['KiB in all', ({ bytes }) => kib(bytes)],
  ['JavaScript', ({ script }) => kib(script)],
  ['Largest paint', ({ largestPaint }) => milliseconds(largestPaint)],
  ['First tooltip', ({ tooltip }) => milliseconds(tooltip)],
  ['First choice', ({ choice }) => milliseconds(choice)],
  ['Layout shift', ({ layoutShift }) => layoutShift.toFixed(3)],
]
