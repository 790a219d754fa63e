import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'
import { CONTROLS } from '../../support/chooseOption.js'
import { isHydrated as isIslandHydrated } from '../../support/isHydrated.js'
import type { PageProps } from './page.js'
import type { TestServer } from './testServer.js'

interface Options extends BrowserContextOptions {
  by: 'server' | 'browser'
  props?: PageProps
  /** What happens before the page is asked for: a route that delays a file, for instance. */
  before?: (page: Page) => Promise<unknown>
  /** Complaints that belong to the test. */
  expected?: RegExp
}

/** Opening a window is slow, so tests without special options reuse one, emptied. */
const windows = new WeakMap<Browser, Page>()
const freshPage = async (browser: Browser, context: BrowserContextOptions) => {
  const opened = await browser.newContext({ viewport: { width: 900, height: 600 }, ...context })
  return opened.newPage()
}
const takePage = async (browser: Browser) => {
  const page = windows.get(browser) ?? (await freshPage(browser, {}))
  // A test has the window for itself, and returns it only after success.
  windows.delete(browser)
  return page
}
const giveBack = async (browser: Browser, page: Page) => {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.mouse.move(0, 0)
  await page.goto('about:blank')
  page.removeAllListeners('console').removeAllListeners('pageerror')
  windows.set(browser, page)
}

/** Opens a page. Fails on console messages, policy violations and recoverable errors of React. */
export const withPage = async (
  browser: Browser,
  testServer: TestServer,
  { by, props = {}, before, expected = /^$/, ...context }: Options,
  use: (page: Page) => Promise<void>,
): Promise<void> => {
  const isSpecial = Object.keys(context).length > 0
  const page = await (isSpecial ? freshPage(browser, context) : takePage(browser))
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const complain = (text: string) => void (expected.test(text) || complaints.push(text))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text())
  })
  page.on('pageerror', (error) => complain(`${error}`))
  let isWell = false
  try {
    await before?.(page)
    await page.goto(`${testServer.url}/?by=${by}&given=${encodeURIComponent(JSON.stringify(props))}`)
    await use(page)
    // Without JavaScript, the page's script sets nothing.
    if (context.javaScriptEnabled !== false)
      expect(await page.evaluate(() => window.recoverableErrors)).toEqual([])
    expect(complaints).toEqual([])
    isWell = true
  } finally {
    if (isWell && !isSpecial) await giveBack(browser, page)
    else await page.context().close()
  }
}

export const island = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  page.locator(`.ankr-${name} [data-part="island"]`).nth(copy)

/** The selects or groups of radio buttons of an explorer. */
export const controls = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  island(page, name, copy).locator(CONTROLS)

export const dispatchedEvents = (page: Page) => page.evaluate(() => window.dispatchedEvents)

export const isHydrated = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  island(page, name, copy).evaluate(isIslandHydrated)

export const expectHydrated = (page: Page, name: 'InteropChecker' | 'ResilienceExplorer', copy = 0) =>
  expect.poll(() => isHydrated(page, name, copy)).toBe(true)

/** Delays the response of a lazy chunk until `release()`, and records its requests. */
export const holdBack = async (page: Page, ...paths: string[]) => {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  const asked: string[] = []
  for (const path of paths)
    await page.route(`**${path}`, async (route) => {
      asked.push(route.request().url())
      await released
      await route.continue()
    })
  return { asked, release: () => release() }
}
