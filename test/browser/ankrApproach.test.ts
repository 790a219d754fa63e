import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { pseudo } from '../support/pseudo.js'
import { setUp } from './islands/islandTests.js'
import { dispatchedEvents, holdBack } from './islands/pageObject.js'
import { DEFERRED } from './islands/testServer.js'

const { getTestServer, open: openPage } = setUp()
let heldChunks: Awaited<ReturnType<typeof holdBack>>

/** Opens a page with AnkrApproach. Its lazy chunks are delayed until `release()`. */
const open = (
  by: 'server' | 'browser',
  use: (page: Page) => Promise<void>,
  before?: (page: Page) => Promise<unknown>,
) =>
  openPage(
    by,
    async (page) => {
      await page.waitForFunction(() => window.islands)
      await use(page)
    },
    {
      props: { shown: 'approach' },
      expected: /Failed to load resource/,
      before: async (page) => {
        heldChunks = await holdBack(page, ...deferredChunks())
        await before?.(page)
      },
    },
  )

const containers = (page: Page) => page.locator('[data-part="server-html"]')
const PARTS = Object.keys(DEFERRED).length
const deferredChunks = () =>
  Object.keys(DEFERRED).map((name) => getTestServer().lazyChunks[name as keyof typeof DEFERRED])

describe('AnkrApproach with server HTML', () => {
  it('interaction changes no component and loads none of their code', () =>
    open('server', async (page) => {
      expect(await containers(page).count()).toBe(PARTS)
      const serverHtml = await containers(page).evaluateAll((all) =>
        all.map((container) => container.innerHTML),
      )
      for (const container of await containers(page).all()) {
        await container.locator('.ankr').first().scrollIntoViewIfNeeded()
        await container.locator('.ankr').first().hover()
      }
      await page.waitForTimeout(500)
      expect(
        await containers(page).evaluateAll((all) => all.map((container) => container.innerHTML)),
      ).toEqual(serverHtml)
      expect(serverHtml.every((html) => html.length > 500)).toBe(true)
      expect(heldChunks.asked).toEqual([])
    }))

  it('terms open tooltips, and a disclosure dispatches one ankr-disclosure-toggle event', () =>
    open('server', async (page) => {
      const explainer = page.locator('.ankr-Web3Explainer')
      await explainer.locator('button[data-ankr-term]').first().click()
      await page.locator('.ankr-Tooltip').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.ankr-Tooltip').count()).toBe(0)
      await explainer.locator('summary').click()
      await expect
        .poll(() => dispatchedEvents(page))
        .toEqual([['ankr-disclosure-toggle', { expanded: true }]])
      expect(heldChunks.asked).toEqual([])
    }))

  it('a new locale is shown after its code has loaded, and can be undone', () =>
    open('server', async (page) => {
      const title = page.locator('.ankr-DaoPathway h4')
      const english = await title.textContent()
      await page.evaluate((locale) => window.islands.render({ shown: 'approach', locale }), pseudo)
      // Until the chunks have loaded, the old HTML is readable.
      await expect.poll(() => heldChunks.asked.length).toBe(PARTS)
      expect(await title.textContent()).toBe(english)
      heldChunks.release()
      await expect.poll(() => title.textContent()).toContain('⟦')
      await expect.poll(() => containers(page).locator('.ankr[lang="en"]').count()).toBe(0)
      await page.evaluate(() => window.islands.render({ shown: 'approach' }))
      await expect.poll(() => title.textContent()).toBe(english)
      await page.locator('.ankr-Web3Explainer button[data-ankr-term]').first().click()
      await page.locator('.ankr-Tooltip').waitFor()
    }))

  it('unmounting the root leaves no elements and no errors', () =>
    open('server', async (page) => {
      await page.evaluate(() => window.islands.root.unmount())
      await page.waitForTimeout(100)
      expect(await page.locator('#root').innerHTML()).toBe('')
    }))
})

describe('AnkrApproach without server HTML', () => {
  const shifts = () => {
    const seen: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { shifts: seen })
  }

  it('components render on load and shift nothing in the viewport', () =>
    open(
      'browser',
      async (page) => {
        await page.locator('.ankr-ChainGrid').waitFor()
        await expect.poll(() => heldChunks.asked.length).toBe(PARTS)
        expect(await containers(page).first().innerHTML()).toBe('')
        const heights = await containers(page).evaluateAll((all) =>
          all.map((container) => container.clientHeight),
        )
        expect(Math.min(...heights)).toBeGreaterThan(300)
        heldChunks.release()
        await expect.poll(() => containers(page).locator('> * > .ankr').count()).toBe(PARTS)
        await page.waitForTimeout(300)
        expect(await page.evaluate('window.shifts')).toEqual([])
      },
      (page) => page.addInitScript(shifts),
    ))

  it('a component whose download failed tries again on hover', () => {
    let failed = 0
    return open(
      'browser',
      async (page) => {
        heldChunks.release()
        await expect.poll(() => failed).toBe(1)
        await page.waitForTimeout(100)
        expect(await containers(page).first().innerHTML()).toBe('')
        await containers(page).first().hover()
        await expect.poll(() => containers(page).first().locator('> * > .ankr').count()).toBe(1)
      },
      (page) =>
        page.route(`**${getTestServer().lazyChunks.Commitments}*`, (route) => {
          failed += 1
          return failed === 1 ? route.abort() : route.continue()
        }),
    )
  })
})
