import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import type { Site } from './testServer.js'

export interface Visit extends BrowserContextOptions {
  /** What happens before the page is asked for. */
  before?: (page: Page) => Promise<unknown>
  /** Takes what is said on the console, for who wants to judge it; without it, a word fails the visit. */
  said?: string[]
}

/** Starts a site and a browser for one test file. Returns a visit to the site, which fails on anything said on the console. */
export const setUp = (start: () => Promise<Site>, args: readonly string[] = []) => {
  let site: Site
  let browser: Browser
  beforeAll(async () => {
    const executablePath = await findChromium()
    ;[site, browser] = await Promise.all([
      start(),
      chromium.launch({ executablePath, args: [...chromiumArgs, ...args] }),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  return async (
    path: string,
    use: (page: Page) => Promise<void>,
    { before, said: taken, ...options }: Visit = {},
  ) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
    const said = taken ?? []
    try {
      const page = await context.newPage()
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => said.push(`error: ${error}`))
      await before?.(page)
      await page.goto(site.url + path)
      await use(page)
    } finally {
      await context.close()
    }
    if (!taken) expect(said).toEqual([])
  }
}
