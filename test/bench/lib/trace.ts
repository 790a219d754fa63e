import type { Browser } from 'playwright'
import { idle, visiting } from './browser.ts'
import type { Variant } from './places.ts'

/** An event of a trace. https://chromium.googlesource.com/catapult/+/HEAD/docs/trace-event-format.md */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** The groups of the breakdown, and the events of each. Other events count as `other`. */
const GROUPS: Record<string, readonly string[]> = {
  'parse HTML': ['ParseHTML'],
  style: ['UpdateLayoutTree', 'ParseAuthorStyleSheet'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer'],
  compile: ['v8.compile', 'v8.compileModule', 'v8.produceCache'],
  script: [
    'EvaluateScript',
    'v8.evaluateModule',
    'FunctionCall',
    'RunMicrotasks',
    'TimerFire',
    'FireIdleCallback',
  ],
  'garbage collection': ['MinorGC', 'MajorGC', 'V8.GCScavenger', 'V8.GCIncrementalMarking'],
}
const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([group, names]) => names.map((name) => [name, group])),
)

export const groups = [...Object.keys(GROUPS), 'other'] as const

/** Milliseconds of each group, without the time of events inside that belong to another group. */
export type Breakdown = Record<string, number>

/** Adds up the processor time of each group on the main thread of the page. */
const addUp = (events: readonly TraceEvent[]): Breakdown => {
  const busiest = new Map<string, number>()
  const key = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key),
  )
  for (const event of events)
    if (event.name === 'ParseHTML' && mains.has(key(event)))
      busiest.set(key(event), (busiest.get(key(event)) ?? 0) + (event.dur ?? 0))
  const [main] = [...busiest].sort(([, a], [, b]) => b - a)[0] ?? []
  const complete = events
    .filter((event) => event.ph === 'X' && key(event) === main)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const sums: Breakdown = Object.fromEntries(groups.map((group) => [group, 0]))
  const open: { end: number; group: string }[] = []
  for (const { name, ts, dur = 0, tdur = dur } of complete) {
    while (open.length && (open.at(-1)?.end ?? 0) <= ts) open.pop()
    const parent = open.at(-1)
    const group = groupOf.get(name) ?? parent?.group ?? 'other'
    if (parent?.group !== group) {
      sums[group] = (sums[group] ?? 0) + tdur / 1000
      if (parent) sums[parent.group] = (sums[parent.group] ?? 0) - tdur / 1000
    }
    open.push({ end: ts + dur, group })
  }
  return sums
}

/** Loads the page of a variant at full speed, and returns where its main thread spent the time. `edit` changes its CSS. */
export const traceLoad = (
  browser: Browser,
  origin: string,
  variant: Variant,
  edit?: (css: string) => string,
): Promise<Breakdown> =>
  visiting(browser, origin, async (visit) => {
    const { page } = visit
    if (edit)
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: edit(await response.text()) })
      })
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
    })
    await page.goto(`${origin}/${variant.name}/page/`)
    await idle(visit)
    const { traceEvents } = JSON.parse(`${await browser.stopTracing()}`)
    return addUp(traceEvents)
  })
