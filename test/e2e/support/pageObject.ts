import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import type { TestServer } from './testServer.js'

export interface PageOptions extends BrowserContextOptions {
  /** What happens before the page is asked for. */
  before?: (page: Page) => Promise<unknown>
  /** Receives console messages. Without it, any message fails the test. */
  consoleMessages?: string[]
}

/** Starts server and browser for one test file. Returns `withPage()`, which fails on console messages. */
export const setUp = (start: () => Promise<TestServer>, args: readonly string[] = []) => {
  let testServer: TestServer
  let browser: Browser
  beforeAll(async () => {
    const executablePath = await findChromium()
    ;[testServer, browser] = await Promise.all([
      start(),
      chromium.launch({ executablePath, args: [...chromiumArgs, ...args] }),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await testServer?.close()
  })

  return async (
    path: string,
    use: (page: Page) => Promise<void>,
    { before, consoleMessages: taken, ...options }: PageOptions = {},
  ) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
    const consoleMessages = taken ?? []
    try {
      const page = await context.newPage()
      page.on('console', (message) => consoleMessages.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => consoleMessages.push(`error: ${error}`))
      await before?.(page)
      await page.goto(testServer.url + path)
      await use(page)
    } finally {
      await context.close()
    }
    if (!taken) expect(consoleMessages).toEqual([])
  }
}
