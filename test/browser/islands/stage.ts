import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'
import type { PageProps } from './page.js'
import type { Site } from './site.js'

interface Options extends BrowserContextOptions {
  by: 'server' | 'browser'
  given?: PageProps
  /** What happens before the page is asked for: a route that delays a file, for instance. */
  before?: (page: Page) => Promise<unknown>
  /** Complaints that belong to the test. */
  expected?: RegExp
}

/** Opens a page, and fails on whatever it says on the console, on a breach of its policy and on what React had to mend. */
export const visit = async (
  browser: Browser,
  site: Site,
  { by, given = {}, before, expected = /^$/, ...context }: Options,
  use: (page: Page) => Promise<void>,
): Promise<void> => {
  const opened = await browser.newContext({ viewport: { width: 900, height: 600 }, ...context })
  const page = await opened.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const complain = (text: string) => void (expected.test(text) || complaints.push(text))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text())
  })
  page.on('pageerror', (error) => complain(`${error}`))
  try {
    await before?.(page)
    await page.goto(`${site.url}/?by=${by}&given=${encodeURIComponent(JSON.stringify(given))}`)
    await use(page)
    // Not there where scripts are off.
    expect(await page.evaluate(() => window.mended ?? []).catch(() => [])).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await opened.close()
  }
}

export const place = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  page.locator(`.ankr-${name} [data-part="place"]`).nth(copy)

export const selects = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  place(page, name, copy).locator('select')

export const heard = (page: Page) => page.evaluate(() => window.heard)

/** Whether React has taken a place over: it marks the element that it renders into. */
export const isAlive = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  place(page, name, copy).evaluate((node) =>
    Object.keys(node.firstElementChild ?? {}).some((key) => key.startsWith('__reactContainer$')),
  )

export const alive = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  expect.poll(() => isAlive(page, name, copy)).toBe(true)

/** Holds back what is fetched on interest until it is let go; and counts how often it was asked for. */
export const holdBack = async (page: Page, path: string) => {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  const asked: string[] = []
  await page.route(`**${path}`, async (route) => {
    asked.push(route.request().url())
    await released
    await route.continue()
  })
  return { asked, release: () => release() }
}
