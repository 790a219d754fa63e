import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { pseudo } from '../support/pseudo.js'
import { setUp } from './islands/islandTests.js'

const { getTestServer, open } = setUp()

const withServerHtmlPage = (by: 'server' | 'browser', use: (page: Page) => Promise<void>) => {
  let asked: string[] = []
  return open(
    by,
    async (page) => {
      await page.waitForFunction(() => window.islands)
      await use(page)
      // At the end of every test, the code has loaded.
      expect(asked.filter((path) => path === getTestServer().lazyChunks.DaoPathway)).toHaveLength(1)
    },
    {
      props: { shown: 'kept' },
      before: async (page) => {
        asked = []
        page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      },
    },
  )
}
const way = (page: Page) => page.locator('.ankr-DaoPathway')

it('A component from ankr-approach/server-html keeps the server HTML and loads no code until a prop changes', () =>
  withServerHtmlPage('server', async (page) => {
    const html = () => way(page).evaluate((node) => node.outerHTML)
    const serverHtml = await html()
    await page.locator('.ankr-Web3Explainer [data-ankr-term]').first().click()
    await page.locator('.ankr-Tooltip').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.ankr-Tooltip').count()).toBe(0)
    await page.mouse.move(5, 5)
    await page.waitForTimeout(1200)
    expect(await way(page).getAttribute('class')).toBe('ankr ankr-DaoPathway ours')
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    ).not.toContain(getTestServer().url + getTestServer().lazyChunks.DaoPathway)
    expect(await html()).toBe(serverHtml)
    await page.evaluate((locale) => window.islands.render({ shown: 'kept', locale }), pseudo)
    await expect.poll(() => way(page).getAttribute('lang')).not.toBe('en')
    expect(await way(page).getAttribute('id')).toBe('way')
  }))

it('A component from ankr-approach/server-html renders on load if there is no server HTML', () =>
  withServerHtmlPage('browser', async (page) => {
    await way(page).waitFor()
    await page.locator('.ankr-Web3Explainer [data-ankr-term]').first().click()
    await page.locator('.ankr-Tooltip').waitFor()
  }))
