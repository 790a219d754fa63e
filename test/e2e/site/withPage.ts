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
  /** The frame with the components: the page, or a frame in it. */
  readonly frame: Frame
  /** Console messages and exceptions. */
  readonly complaints: string[]
  /** Violations of the policy: the directive, and the blocked or reported resource. */
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
      // The browser itself requests the icon, and a report-only policy reports it.
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
