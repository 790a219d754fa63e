import type { BrowserContext } from 'playwright'
import { getFrame, getReadySelector, type IndexEntry } from '../../support/storybook/staticStorybook.js'

/** A static Storybook that is served, and a browser for it. */
export interface Site {
  readonly url: string
  /** Pages share a context, and with it the cache. */
  readonly context: BrowserContext
}

const WORKERS = 3

/** The widths of a documentation page beside the sidebar on a tablet, and on a phone. */
const NARROW = [640, 360]

const scrollsSideways = () => {
  const { scrollWidth, clientWidth } = document.documentElement
  return document.querySelector('#storybook-docs h1') !== null && scrollWidth > clientWidth
}

/**
 * Opens a page until it is complete. Returns what it printed, failed requests, requests to other hosts, and the widths of
 * the window at which a documentation page scrolls sideways.
 */
export const collectFaults = async ({ url, context }: Site, path: string, ready: string, seed?: string) => {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url()))
      faults.push(`request: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(`${url}${path}`, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  if (seed) await page.evaluate(seed).catch((error: Error) => faults.push(`uncaught: ${error.message}`))
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 900 })
    if (await page.evaluate(scrollsSideways)) faults.push(`scrolls sideways at ${width} px`)
  }
  await page.close()
  return faults
}

/** Opens pages, a few at a time. */
export const collectAllFaults = async (site: Site, queue: IndexEntry[]) => {
  const found: Record<string, string[]> = {}
  const work = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const faults = await collectFaults(site, getFrame(entry), getReadySelector(entry))
      if (faults.length) found[entry.id] = faults
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  return found
}
