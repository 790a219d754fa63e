import type { Browser } from 'playwright'
import { type Visit, visiting } from './browser.ts'
import { median } from './median.ts'
import type { Variant } from './places.ts'

export const counts = [100, 1_000, 10_000] as const

export interface TermsRun {
  mount: number
  unmount: number
  /** What is held while they are mounted: bytes of JavaScript's heap, event listeners. */
  heap: number
  listeners: number
}

interface Bench {
  mount: (n: number) => number
  unmount: () => number
}
type Benched = Window & { bench: Bench }

const mount = (visit: Visit, n: number) =>
  visit.page.evaluate((n) => (window as unknown as Benched).bench.mount(n), n)
const unmount = (visit: Visit) => visit.page.evaluate(() => (window as unknown as Benched).bench.unmount())

/** The fewer there are, the more often: short times are told apart by their median only. */
const times = (n: number) => (n <= 100 ? 7 : n <= 1_000 ? 3 : 1)

const measure = async (visit: Visit, n: number): Promise<TermsRun> => {
  const { metric, collectGarbage } = visit
  const mounts: number[] = []
  const unmounts: number[] = []
  let heap = 0
  let listeners = 0
  for (let time = 0; time < times(n); time++) {
    await collectGarbage()
    const before = { heap: await metric('JSHeapUsedSize'), listeners: await metric('JSEventListeners') }
    mounts.push(await mount(visit, n))
    if (time === 0) {
      await collectGarbage()
      heap = (await metric('JSHeapUsedSize')) - before.heap
      listeners = (await metric('JSEventListeners')) - before.listeners
    }
    unmounts.push(await unmount(visit))
  }
  return { mount: median(mounts), unmount: median(unmounts), heap, listeners }
}

/** Mounts and unmounts terms on an empty page. */
export const measureTerms = (
  browser: Browser,
  origin: string,
  variant: Variant,
): Promise<Record<number, TermsRun>> =>
  visiting(browser, origin, async (visit) => {
    await visit.page.goto(`${origin}/${variant.name}/terms/`)
    await visit.page.waitForFunction(() => 'bench' in window)
    // Compiles, and brings in whatever is brought in once.
    for (let time = 0; time < 3; time++) {
      await mount(visit, 50)
      await unmount(visit)
    }
    const runs: Record<number, TermsRun> = {}
    for (const n of counts) runs[n] = await measure(visit, n)
    return runs
  })
