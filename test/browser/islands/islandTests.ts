import type { Page } from 'playwright'
import { expect } from 'vitest'
import { setUpBrowserAndServer } from '../../support/browser.js'
import { chooseOption } from '../../support/chooseOption.js'
import { controls, dispatchedEvents, island, withPage } from './pageObject.js'
import { serve } from './testServer.js'

export const FAR = { below: 200 }
export const USDC = 'eip155:56/erc20:0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d'
const USDT_ETHEREUM = 'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7'

declare global {
  interface Window {
    elementsBefore: Element[]
  }
}

type Options = Partial<Parameters<typeof withPage>[2]>

/** Starts the server and the browser for the tests of a file. */
export const setUp = () => {
  const { getBrowser, getTestServer } = setUpBrowserAndServer(serve)
  return {
    getBrowser,
    getTestServer,
    open: (by: 'server' | 'browser', use: (page: Page) => Promise<void>, options: Options = {}) =>
      withPage(getBrowser(), getTestServer(), { by, ...options }, use),
    /** HTML as the browser writes it once it has parsed it. */
    asParsed: async (html: string) => {
      const page = await getBrowser().newPage()
      await page.setContent(`<body>${html}</body>`)
      const parsed = await page.locator('body').innerHTML()
      await page.close()
      return parsed
    },
  }
}

export const verdict = (page: Page, copy = 0) =>
  island(page, 'InteropChecker', copy).locator('[data-part="verdict"]').textContent()
export const result = (page: Page, copy = 0) =>
  island(page, 'ResilienceExplorer', copy).locator('[data-part="outcome"]').textContent()

/** Changes a control of both explorers, and expects new results and events. */
export const use = async (page: Page, copy = 0) => {
  const [asked, before] = [await verdict(page, copy), await result(page, copy)]
  await chooseOption(controls(page, 'InteropChecker', copy).nth(1), USDT_ETHEREUM)
  await expect.poll(() => verdict(page, copy)).not.toBe(asked)
  await chooseOption(controls(page, 'ResilienceExplorer', copy).nth(0), '3')
  await expect.poll(() => result(page, copy)).not.toBe(before)
  expect((await dispatchedEvents(page)).slice(-2)).toEqual([
    ['ankr-interop-check', { held: USDT_ETHEREUM, wanted: USDT_ETHEREUM, verdict: 'direct' }],
    ['ankr-scenario-change', { failureCount: 3, failureOrder: 'largest', spareCapacity: 0.5 }],
  ])
}
