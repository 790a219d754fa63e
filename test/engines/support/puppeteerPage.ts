import puppeteer, { type LaunchOptions } from 'puppeteer-core'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import type { EngineOptions, EnginePage } from './enginePage.js'
import { findProgram } from './programs.mjs'

/** Firefox sends touch events, and matches `(hover: none)`, only with these. */
const defaultPrefs = {
  'dom.w3c_touch_events.enabled': 1,
  'intl.accept_languages': 'en-US',
  'ui.prefersReducedMotion': 1,
  'datareporting.policy.dataSubmissionEnabled': false,
}

export const firefoxOptions = ({
  firefoxPrefs: prefs,
  timeZone = 'UTC',
}: EngineOptions = {}): LaunchOptions => ({
  browser: 'firefox',
  executablePath: findProgram('firefox'),
  headless: true,
  extraPrefsFirefox: { ...defaultPrefs, ...prefs },
  env: { ...process.env, TZ: timeZone },
})

const chromiumOptions = async ({ timeZone = 'UTC' }: EngineOptions): Promise<LaunchOptions> => ({
  browser: 'chrome',
  executablePath: await findChromium(),
  headless: true,
  args: chromiumArgs,
  env: { ...process.env, TZ: timeZone },
})

/** A page in Chromium (CDP) or Firefox (WebDriver BiDi). */
export const openPuppeteerPage = async (
  engine: 'chromium' | 'firefox',
  viewport: { width: number; height: number },
  options: EngineOptions,
): Promise<EnginePage> => {
  const browser = await puppeteer.launch(
    engine === 'firefox' ? firefoxOptions(options) : await chromiumOptions(options),
  )
  const page = await browser.newPage()
  await page.setViewport(viewport)
  return {
    goto: async (url, waitUntil = 'load') => {
      await page.goto(url, { waitUntil })
    },
    evaluate: (fn, ...args) => page.evaluate(fn as never, ...(args as unknown[])) as never,
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 2 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key),
    screenshot: async () => Buffer.from(await page.screenshot()),
    pdf: async () => Buffer.from(await page.pdf({ format: 'A4', printBackground: true })),
    close: () => browser.close(),
  }
}
