import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { skipOffscreen } from '../../stories/docs/snippets.js'
import { setUpBrowserAndServer } from '../support/browser.js'
import { withPage } from './islands/pageObject.js'
import { serve } from './islands/testServer.js'

// The optional rule of the Install page, which skips layout of off-screen components.

const { getBrowser, getTestServer } = setUpBrowserAndServer(serve)

const open = (use: (page: Page) => Promise<void>) =>
  withPage(getBrowser(), getTestServer(), { by: 'server', props: { shown: 'approach' } }, async (page) => {
    // The policy of the page forbids inline styles.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets.push(sheet)
    }, skipOffscreen)
    await use(page)
  })

const isDrawn = (page: Page, name: string) =>
  page
    .locator(`.ankr-${name} > :first-child`)
    .first()
    .evaluate((child) => child.checkVisibility({ contentVisibilityAuto: true }))

test('content-visibility: a section far below the viewport is skipped, one in view is drawn', () =>
  open(async (page) => {
    await expect.poll(() => isDrawn(page, 'DaoPathway')).toBe(false)
    expect(await isDrawn(page, 'ChainGrid')).toBe(true)
  }))

test('AnkrApproach: a link of the table of contents scrolls to its section', () =>
  open(async (page) => {
    const links = page.locator('.ankr-AnkrApproach nav a')
    for (const link of (await links.all()).reverse()) {
      const target = (await link.getAttribute('href')) ?? ''
      await page.evaluate(() => window.scrollTo(0, 0))
      await link.click()
      // At the top, or as near to it as the end of the page lets it come.
      const isThere = () =>
        page.locator(target).evaluate((section) => {
          const { scrollHeight, clientHeight, scrollTop } = document.documentElement
          const top = section.getBoundingClientRect().top
          return (top >= 0 && top < 50) || (top > 0 && scrollTop + clientHeight > scrollHeight - 1)
        })
      await expect.poll(isThere).toBe(true)
    }
  }))

test('content-visibility: a hovered or focused component is not contained, so cards and focus rings may overflow', () =>
  open(async (page) => {
    const component = page.locator('.ankr-NetworkChoice')
    const containment = () => component.evaluate((root) => getComputedStyle(root).contentVisibility)
    expect(await containment()).toBe('auto')
    await component.hover()
    expect(await containment()).toBe('visible')
    await page.mouse.move(0, 0)
    expect(await containment()).toBe('auto')
    await component.locator('[data-ankr-term]').first().focus()
    expect(await containment()).toBe('visible')
  }))
