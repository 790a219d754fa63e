import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { names } from '../support/cases.js'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'
import { type Site, serve } from './csp/site.js'
import { differences, type Visit, visit } from './csp/visit.js'

let site: Site
let browser: Browser

beforeAll(async () => {
  const executablePath = await findChromium()
  ;[site, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: chromiumArgs })])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Visits the same page without a policy and under the strict one. */
const both = async (by: string, plant = ''): Promise<[free: Visit, strict: Visit]> => {
  const url = `${site.url}/?by=${by}&plant=${encodeURIComponent(plant)}`
  return [await visit(browser, url), await visit(browser, `${url}&policy`)]
}

const openTip = async ({ page }: Visit) => {
  await page.locator('[data-name="ChainNeutralBadge"] [data-ankr-term]').first().click()
  await page.locator('.ankr-Tip').first().waitFor()
  // Past the fade, so that both pages are read at rest.
  await page.waitForTimeout(400)
}

describe.each(['server', 'browser'])('under a strict policy, rendered by the %s', (by) => {
  it('every component is there, nothing is blocked, and every style is as without a policy', async () => {
    const [free, strict] = await both(by)
    const shown = await strict.page
      .locator('[data-name] > .ankr')
      .evaluateAll((roots) => roots.map((root) => root.parentElement?.dataset.name))
    expect([...new Set(shown)]).toEqual(names)
    expect(await strict.page.evaluate(() => window.mended)).toEqual([])
    expect(await strict.violations()).toEqual([])
    await openTip(free)
    await openTip(strict)
    expect(await strict.violations()).toEqual([])
    const styles = await free.styles()
    expect(Object.keys(styles).length).toBeGreaterThan(names.length * 10)
    expect(differences(styles, await strict.styles())).toEqual([])
    await Promise.all([free.page.close(), strict.page.close()])
  })
})

it('a planted style attribute is blocked, and the difference seen', async () => {
  const [free, strict] = await both('server', '<p data-planted style="color: rgb(1 2 3)">Planted</p>')
  expect(await free.violations()).toEqual([])
  expect(await strict.violations()).toEqual([expect.stringMatching(/^style-src-attr/)])
  const found = differences(await free.styles(), await strict.styles())
  expect(found).toEqual([expect.stringMatching(/^\d+ P: .*\bcolor: rgb\(1, 2, 3\)/)])
  await Promise.all([free.page.close(), strict.page.close()])
})

it('a planted script is blocked', async () => {
  const [, strict] = await both('browser', '<script>window.planted = true</script>')
  expect(await strict.violations()).toEqual([expect.stringMatching(/^script-src/)])
})
