import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'
import { serverElement, staticHtml } from '../elements/serverElement.js'
import { LOOSE, STYLES, script } from '../elements/testServer.js'
import { setUp } from '../elements/withPage.js'

const withPage = setUp()
const EMBED = script('/a/embed.js')

declare global {
  interface Window {
    showPage(): void
  }
}

const text = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.textContent)

/** Chooses the option of the second control at an index, and expects another answer. */
const expectAnswer = async (page: Page, name: string, index = 0) => {
  const before = await text(page, `.ankr-${name}`)
  await chooseOption(page.locator(`.ankr-${name}`).locator(CONTROLS).nth(1), index)
  await expect.poll(() => text(page, `.ankr-${name}`)).not.toBe(before)
}

describe('Content that the browser reveals before hydration (next.js#69881)', () => {
  /** Holds the code of an explorer until the test releases it. */
  const holdIslands = (release: { now: () => void }) => async (page: Page) => {
    const released = new Promise<void>((resolve) => {
      release.now = resolve
    })
    await page.route(/ScenarioExplorer-|InteropForm-/, async (route) => {
      await released
      await route.continue()
    })
  }

  test('ResilienceExplorer: a <details> that opens while its code loads, as find in page opens it, stays open after hydration', async () => {
    const release = { now: () => {} }
    await withPage(
      staticHtml('ResilienceExplorer') + EMBED,
      async (page) => {
        const details = page.locator('.ankr-ResilienceExplorer details').last()
        const isOpen = () => details.evaluate((element: HTMLDetailsElement) => element.open)
        expect(await isOpen()).toBe(false)
        // Chromium has no command for a search, and a text fragment opens nothing without a window.
        await details.evaluate((element: HTMLDetailsElement) => {
          element.open = true
        })
        release.now()
        await expectAnswer(page, 'ResilienceExplorer', 2)
        expect(await isOpen()).toBe(true)
      },
      { head: STYLES, before: holdIslands(release) },
    )
  })

  test.each([
    ['<details>', '<details><summary>More</summary><div id="target">', '</div></details>'],
    ['hidden="until-found"', '<div hidden="until-found" id="target">', '</div>'],
  ])('a fragment opens a %s of the page: the explorer in it answers', async (_, start, end) => {
    const release = { now: () => {} }
    await withPage(
      `${start}${staticHtml('InteropChecker')}${end}${EMBED}`,
      async (page) => {
        const select = page.locator('.ankr-InteropChecker select').nth(1)
        expect(await select.isVisible()).toBe(false)
        await page.evaluate(() => location.assign('#target'))
        await expect.poll(() => select.isVisible()).toBe(true)
        release.now()
        await expectAnswer(page, 'InteropChecker')
      },
      { head: STYLES, before: holdIslands(release) },
    )
  })

  test.each([
    ['static HTML', staticHtml('InteropChecker')],
    ['a declarative shadow root', serverElement('InteropChecker')],
  ])('a choice before the code of InteropChecker arrives, %s: the answer follows it', async (_, html) => {
    const release = { now: () => {} }
    await withPage(
      html + EMBED,
      async (page) => {
        const select = page.locator('.ankr-InteropChecker select').nth(1)
        await select.locator(':enabled').first().waitFor({ state: 'attached' })
        const before = await text(page, '.ankr-InteropChecker')
        await select.selectOption({ index: 0 })
        expect(await text(page, '.ankr-InteropChecker')).toBe(before)
        release.now()
        await expect.poll(() => text(page, '.ankr-InteropChecker')).not.toBe(before)
        expect(await select.evaluate((element: HTMLSelectElement) => element.selectedIndex)).toBe(0)
        expect(await page.evaluate(() => window.announced)).toEqual([])
      },
      { head: STYLES, before: holdIslands(release) },
    )
  })
})

describe('A page that loads in a background tab (mastodon#33942)', () => {
  /** Runs first in the page. A background tab renders no frame, so that neither of these two calls back. */
  const load = () => {
    let isHidden = true
    const waiting: (() => void)[] = []
    Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') })
    Object.defineProperty(document, 'hidden', { get: () => isHidden })
    const { requestAnimationFrame: request, IntersectionObserver: Observer } = window
    window.requestAnimationFrame = (callback) => {
      if (!isHidden) return request(callback)
      waiting.push(() => request(callback))
      return 0
    }
    window.IntersectionObserver = class extends Observer {
      override observe(target: Element) {
        if (isHidden) waiting.push(() => super.observe(target))
        else super.observe(target)
      }
    }
    window.showPage = () => {
      isHidden = false
      for (const run of waiting) run()
      document.dispatchEvent(new Event('visibilitychange'))
    }
  }

  test.each([
    ['static HTML', staticHtml('InteropChecker') + staticHtml('Term', { term: 'dao' }) + EMBED],
    [
      'custom elements',
      `<ankr-interop-checker></ankr-interop-checker><ankr-term term="dao"></ankr-term>${EMBED}`,
    ],
    [
      'React',
      `<div data-show="InteropChecker"></div><div data-show="Web3Explainer"></div>${script('/react/app.js')}`,
    ],
  ])('%s: the explorer answers and a tooltip opens, once the tab is shown', (_, body) =>
    withPage(
      body,
      async (page) => {
        await page.locator('.ankr-InteropChecker select').first().waitFor({ state: 'attached' })
        await page.waitForTimeout(300)
        await page.evaluate(() => window.showPage())
        await expectAnswer(page, 'InteropChecker')
        await page.locator('[data-ankr-term]:visible').last().click()
        await page.locator('.ankr-Tooltip').waitFor()
      },
      { head: STYLES, policy: LOOSE, before: (page) => page.addInitScript(load) },
    ),
  )
})
