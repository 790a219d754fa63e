import type { Browser, CDPSession, Page } from 'playwright'
import { expect } from 'vitest'

/** What one visit to a page took. Times in milliseconds, bytes as transferred before the interaction. */
export interface Visit {
  requests: number
  bytes: number
  script: number
  largestPaint: number
  /** The time from a press on a term to the next frame. https://web.dev/articles/inp */
  tooltip: number
  /** The time from a choice in an explorer to the next frame. */
  choice: number
  layoutShift: number
}

interface Timings {
  largestPaint: number
  layoutShift: number
  interaction: number
}
type TimedWindow = Window & { timings: Timings }

/** Runs first in the page. */
const observe = () => {
  const timings: Timings = { largestPaint: 0, layoutShift: 0, interaction: 0 }
  Object.assign(window, { timings })
  const watch = (type: string, use: (entry: PerformanceEntry & { value: number }) => void, more = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) use(entry as never)
    }).observe({ type, buffered: true, ...more })
  watch('largest-contentful-paint', ({ startTime }) => {
    timings.largestPaint = startTime
  })
  watch('layout-shift', ({ value }) => {
    timings.layoutShift += value
  })
  watch(
    'event',
    ({ duration }) => {
      timings.interaction = Math.max(timings.interaction, duration)
    },
    { durationThreshold: 16 },
  )
}

const timings = (page: Page) => page.evaluate(() => (window as unknown as TimedWindow).timings)

/** Counts what the network sends until `stop()`. */
const countBytes = async (cdp: CDPSession) => {
  const types = new Map<string, string>()
  const sum = { requests: 0, bytes: 0, script: 0 }
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('http')) types.set(requestId, type)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (!type) return
    sum.requests++
    sum.bytes += encodedDataLength
    if (type === 'Script') sum.script += encodedDataLength
  })
  await cdp.send('Network.enable')
  return sum
}

/** A phone on a slow network: 150 ms there and back, 1.6 Mbit/s, and a processor of a quarter of the speed. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const SLOWDOWN = 4

/** The longest interaction that `interact` causes. An interaction below 16 ms has no entry, and counts as 16 ms. */
const measureInteraction = async (page: Page, interact: () => Promise<void>) => {
  await page.evaluate(() => {
    ;(window as unknown as TimedWindow).timings.interaction = 16
  })
  await interact()
  await page.waitForTimeout(500)
  return (await timings(page)).interaction
}

/** Waits until the page fetches nothing, and the code that it fetched has run. */
const settle = async (page: Page) => {
  for (let count = 0; count < 2; count++) {
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1000)
  }
}

/** Visits a page as a phone on a slow network, opens a tooltip and makes a choice. */
export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await page.addInitScript(observe)
    const counted = await countBytes(cdp)
    await cdp.send('Network.emulateNetworkConditions', SLOW_NETWORK)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.goto(url, { timeout: 60_000 })
    await settle(page)
    const loaded = { ...counted }
    const { largestPaint } = await timings(page)
    const term = page.locator('.ankr-Term:visible > [data-ankr-term]').first()
    const tooltip = await measureInteraction(page, async () => {
      await term.click()
      await page.locator('.ankr-Tooltip:visible').waitFor()
    })
    await page.keyboard.press('Escape')
    const checker = page.locator('.ankr-InteropChecker')
    const select = checker.locator('select').last()
    await select.scrollIntoViewIfNeeded()
    await settle(page)
    const before = await checker.textContent()
    const choice = await measureInteraction(page, async () => {
      // `selectOption()` sends no input of the browser, which is what an interaction is measured from.
      await select.focus()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => checker.textContent()).not.toBe(before)
    })
    return { ...loaded, largestPaint, tooltip, choice, layoutShift: (await timings(page)).layoutShift }
  } finally {
    await context.close()
  }
}
