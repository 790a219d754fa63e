import type { Browser } from 'playwright'
import { idle, visiting } from './browser.ts'
import type { Variant } from './places.ts'
import { openNext, watchTips } from './tips.ts'

/** How much slower than this machine the visitor's is. */
export const SLOWER = 4

export interface PageRun {
  hydrate: number
  /** What the main thread did from the start of the page until nothing was left to do, in milliseconds. */
  main: number
  shift: number
  cold: Opening
  warm: Opening
}

/** Milliseconds from the key until a tip can be read, and until it is there in full. */
export interface Opening {
  legible: number
  full: number
}

const watchShift = () => {
  const all = { shift: 0 }
  Object.assign(window, { all })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) all.shift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Loads the page on a slow processor, then opens two tips at full speed: the first ever, and a later one. */
export const measurePage = (
  browser: Browser,
  origin: string,
  variant: Variant,
  copy: Meanings,
): Promise<PageRun> =>
  visiting(browser, origin, async (visit) => {
    const { page, cdp, metric } = visit
    await page.addInitScript(watchShift)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const before = await metric('TaskDuration')
    await page.goto(`${origin}/${variant.name}/page/`)
    await idle(visit)
    const main = ((await metric('TaskDuration')) - before) * 1000
    const hydrate = await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0
      return at('committed') - at('hydrate')
    })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await watchTips(page, variant, copy)
    const cold = await openNext(page, variant)
    // The next two are met on the way; the browser has compiled by then what a tip takes.
    await openNext(page, variant)
    const warm = await openNext(page, variant)
    const shift = await page.evaluate(() => (window as unknown as { all: { shift: number } }).all.shift)
    return { hydrate, main, shift, cold, warm }
  })

/**
 * What the main thread did for the page at full speed, in milliseconds of processor time: waiting for a processor that others
 * keep busy is no part of it, so it differs less from run to run.
 */
export const measureProcessor = (browser: Browser, origin: string, variant: Variant): Promise<number> =>
  visiting(browser, origin, async (visit) => {
    const { page, cdp, metric } = visit
    await cdp.send('Performance.disable')
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const before = await metric('TaskDuration')
    await page.goto(`${origin}/${variant.name}/page/`)
    await idle(visit)
    return ((await metric('TaskDuration')) - before) * 1000
  })

export type Meanings = Record<string, string>

/** A phone on a slow network: 150 ms there and back, 1.6 Mbit/s. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** The first tip on a slow network: once the page has come to rest, or the moment it is there. */
export const measureSlow = (
  browser: Browser,
  origin: string,
  variant: Variant,
  copy: Meanings,
  atOnce: boolean,
): Promise<Opening> =>
  visiting(browser, origin, async (visit) => {
    const { page, cdp } = visit
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', slow)
    await page.goto(`${origin}/${variant.name}/page/`, { waitUntil: 'commit' })
    if (variant.static) await page.waitForLoadState('load')
    else await page.waitForFunction(() => performance.getEntriesByName('committed').length > 0)
    if (!atOnce) await idle(visit)
    await watchTips(page, variant, copy)
    return openNext(page, variant)
  })
