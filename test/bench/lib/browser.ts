import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs, '--js-flags=--expose-gc'] })

/** A page in a context of its own, so with an empty cache, and what Playwright has no words for. */
export interface Visit {
  page: Page
  cdp: CDPSession
  /** A sum that the browser keeps. */
  metric: (name: string) => Promise<number>
  collectGarbage: () => Promise<void>
}

/** Opens a blank page of the same origin, so that the page to come finds its process running; fails if it complains. */
export const visiting = async <Result>(
  browser: Browser,
  origin: string,
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${error}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.goto(`${origin}/`)
  try {
    const result = await use({
      page,
      cdp,
      metric: async (name) => {
        const { metrics } = await cdp.send('Performance.getMetrics')
        return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
      },
      collectGarbage: async () => {
        for (let times = 0; times < 2; times++) await cdp.send('HeapProfiler.collectGarbage')
      },
    })
    if (complaints.length) throw new Error(complaints.join('\n'))
    return result
  } finally {
    await context.close()
  }
}

/** Nothing on the network, and nothing to do for half a second. */
export const idle = async ({ page }: Visit): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 200))))
  await page.waitForLoadState('networkidle')
}
