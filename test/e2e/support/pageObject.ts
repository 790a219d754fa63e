import type { BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'
import { setUpBrowserAndServer } from '../../support/browser.js'
import type { TestServer } from './testServer.js'

export interface PageOptions extends BrowserContextOptions {
  /** What happens before the page is asked for. */
  before?: (page: Page) => Promise<unknown>
  /** Receives console messages. Without it, any message fails the test. */
  consoleMessages?: string[]
}

/** Starts server and browser for one test file. Returns `withPage()`, which fails on console messages. */
export const setUp = (start: () => Promise<TestServer>, args: readonly string[] = []) => {
  const { getBrowser, getTestServer } = setUpBrowserAndServer(start, args)

  return async (
    path: string,
    use: (page: Page) => Promise<void>,
    { before, consoleMessages: taken, ...options }: PageOptions = {},
  ) => {
    const context = await getBrowser().newContext({ viewport: { width: 1000, height: 800 }, ...options })
    const consoleMessages = taken ?? []
    try {
      const page = await context.newPage()
      page.on('console', (message) => consoleMessages.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => consoleMessages.push(`error: ${error}`))
      await before?.(page)
      await page.goto(getTestServer().url + path)
      await use(page)
    } finally {
      await context.close()
    }
    if (!taken) expect(consoleMessages).toEqual([])
  }
}
