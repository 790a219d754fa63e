import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright'
import { expect } from 'vitest'
import type { Asked, TestServer } from './testServer.js'

declare global {
  interface Window {
    breaches: string[]
  }
}

export interface PageObject {
  readonly page: Page
  /** Where the components stand: the page, or the frame in it. */
  readonly frame: Frame
  /** What it said on the console, and exceptions. */
  readonly complaints: string[]
  /** What was against the policy: the directive, and what was blocked or reported. */
  breaches(): Promise<string[]>
  recoverableErrors(): Promise<string[]>
}

/** Opens a page, waits until React has settled, and listens from before the first byte. */
export const withPage = async <Result>(
  browser: Browser,
  testServer: TestServer,
  asked: Asked,
  use: (pageObject: PageObject) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> => {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(90_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${error}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.addInitScript(() => {
    window.breaches = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // The browser's own wish, on which a policy that only reports has a say.
      if (blockedURI === `${location.origin}/favicon.ico`) return
      window.breaches.push(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  try {
    await page.goto(testServer.address(asked))
    const frame = page.frames().at(-1) as Frame
    if (options.javaScriptEnabled !== false) {
      await frame.waitForSelector('html[data-ready]')
      await frame.waitForFunction(() =>
        [...document.querySelectorAll('[data-name]')].every((container) => container.firstChild),
      )
      expect(await frame.evaluate(() => window.reactVersion)).toBe(asked.react)
    }
    return await use({
      page,
      frame,
      complaints,
      breaches: () => frame.evaluate(() => window.breaches),
      recoverableErrors: () => frame.evaluate(() => window.recoverableErrors),
    })
  } finally {
    await context.close()
  }
}
