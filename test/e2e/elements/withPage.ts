import type { BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'
import { setUpBrowserAndServer } from '../../support/browser.js'
import { prepare } from './serverHtml.js'
import { serve } from './testServer.js'

interface Options extends BrowserContextOptions {
  /** What happens before the page is asked for. */
  before?: (page: Page) => Promise<unknown>
  /** Console output that the test expects. */
  expected?: RegExp
}

/** Starts server and browser for the tests of a file. */
export const setUp = () => {
  const { getBrowser, getTestServer } = setUpBrowserAndServer(serve)

  /** Opens a page. Fails on console messages, policy violations and missing files. */
  const withPage = async (
    body: string,
    use: (page: Page, asked: readonly string[]) => Promise<void>,
    { before, expected, head, policy, ...context }: Options & { head?: string; policy?: string } = {},
  ): Promise<void> => {
    const opened = await getBrowser().newContext({
      viewport: { width: 1000, height: 800 },
      reducedMotion: 'reduce',
      ...context,
    })
    const page = await opened.newPage()
    page.setDefaultTimeout(30_000)
    const complaints: string[] = []
    const asked: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(`${error.stack}`))
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    page.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`)
    })
    try {
      await page.addInitScript(prepare)
      await before?.(page)
      const url = getTestServer().page(body, { ...(head && { head }), ...(policy && { policy }) })
      await page.goto(url, { waitUntil: 'load' })
      await use(page, asked)
      if (context.javaScriptEnabled !== false) {
        expect(await page.evaluate(() => window.violations)).toEqual([])
      }
      expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([])
    } finally {
      await opened.close()
    }
  }
  return withPage
}

/** Waits until the elements of these names are defined and rendered. */
export const shown = (page: Page, selector: string) =>
  page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every((element) => element.shadowRoot?.querySelector('.ankr')),
    selector,
  )

/** As text, so that the import stays one of the page. */
export const load = (page: Page, path: string) =>
  page.evaluate(`import(${JSON.stringify(path)}).then(() => {})`)

/** Returns the content of one element. */
export const tree = (page: Page, selector: string, nth = 0) =>
  page
    .locator(selector)
    .nth(nth)
    .evaluate((element) => window.treeOf(element.shadowRoot as ShadowRoot))

/** Waits until scheduled renders are done. */
export const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done)))
