import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { ChainNeutralBadge } from '../../../src/i18n/locales/en/ChainNeutralBadge.js'
import { serverElement, staticHtml } from '../elements/serverElement.js'
import { LOOSE, STYLES, script } from '../elements/testServer.js'
import { setUp } from '../elements/withPage.js'

const withPage = setUp()

const BADGE_LABEL = ChainNeutralBadge.label

/** Serves `/b/` as another version: the badge has another label, and the names of all chunks differ. */
const serveOtherVersion = (page: Page) =>
  page.route('**/b/**', (route) => {
    const path = new URL(route.request().url()).pathname
    if (!path.endsWith('.js')) return route.continue()
    const text = readFileSync(`dist/embed/${path.slice('/b/'.length).replace('-next.js', '.js')}`, 'utf8')
    return route.fulfill({
      contentType: 'text/javascript',
      body: text
        .replaceAll(/(parts\/|\.\/)([\w-]+-[\w-]{8})\.js/g, '$1$2-next.js')
        .replaceAll(BADGE_LABEL, 'Next version'),
    })
  })

const options = { head: STYLES, policy: LOOSE, before: serveOtherVersion }

/** Opens and closes the tooltip of a term, and expects one card and one event for each. */
const expectOneTooltip = async (page: Page, selector: string) => {
  await page.evaluate(() => {
    window.announced.length = 0
  })
  await page.locator(`${selector} [data-ankr-term]`).first().click()
  await page.locator('.ankr-Tooltip').waitFor()
  await page.waitForTimeout(200)
  expect(await page.locator('.ankr-Tooltip').count()).toBe(1)
  await page.mouse.move(990, 790)
  await page.keyboard.press('Escape')
  await page.locator('.ankr-Tooltip').waitFor({ state: 'detached' })
  expect((await page.evaluate(() => window.announced)).map(({ type }) => type)).toEqual([
    'ankr-term-open',
    'ankr-term-close',
  ])
}

/** Changes a select, and expects one event. */
const expectOneAnswer = async (page: Page, index: number) => {
  await page.evaluate(() => {
    window.announced.length = 0
  })
  const checker = page.locator('.ankr-InteropChecker').nth(index)
  const before = await checker.evaluate((element) => element.textContent)
  await checker.locator('select').nth(1).selectOption({ index: 0 })
  await expect.poll(() => checker.evaluate((element) => element.textContent)).not.toBe(before)
  expect((await page.evaluate(() => window.announced)).map(({ type }) => type)).toEqual([
    'ankr-interop-check',
  ])
}

describe('Two versions of the library on one page (baklava#891)', () => {
  test.each([
    ['a', 'b', BADGE_LABEL],
    ['b', 'a', 'Next version'],
  ])('elements: /%s/ loads before /%s/: its definition is used, without an error', (first, second, label) =>
    withPage(
      `<ankr-chain-neutral-badge></ankr-chain-neutral-badge>${script(`/${first}/elements.js`)}${script(`/${second}/elements.js`)}`,
      async (page, asked) => {
        await page.locator('ankr-chain-neutral-badge .ankr').waitFor()
        await expect.poll(() => asked.some((path) => path.startsWith(`/${second}/`))).toBe(true)
        await page.waitForTimeout(300)
        const text = await page
          .locator('ankr-chain-neutral-badge .ankr')
          .evaluate((element) => element.textContent)
        expect(text).toContain(label)
        await expectOneTooltip(page, 'ankr-chain-neutral-badge')
      },
      options,
    ),
  )

  test.each([
    ['a', 'b'],
    ['b', 'a'],
  ])(
    'React, static HTML and elements, embed.js of /%s/ and elements of /%s/: each answers once',
    (one, other) =>
      withPage(
        `<div id="react"><div data-show="Web3Explainer"></div><div data-show="InteropChecker"></div></div>
      <div id="static">${staticHtml('Term', { term: 'dao' })}${staticHtml('InteropChecker')}</div>
      <div id="declared">${serverElement('Term', { term: 'dao' })}${serverElement('InteropChecker')}</div>
      ${script('/react/app.js')}${script(`/${one}/embed.js`)}${script(`/${other}/elements.js`)}`,
        async (page) => {
          await page.locator('#react [data-ankr-term]').first().waitFor()
          await page.waitForTimeout(500)
          for (const part of ['#react', '#static', '#declared']) await expectOneTooltip(page, part)
          for (const index of [0, 1, 2]) await expectOneAnswer(page, index)
        },
        options,
      ),
  )
})
