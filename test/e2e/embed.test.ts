import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { holdBack } from '../support/delayEngine.js'
import { serverElement, staticHtml } from './elements/serverElement.js'
import { LOOSE, STYLES, script } from './elements/testServer.js'
import { load, setUp } from './elements/withPage.js'

declare global {
  interface Window {
    idle: IdleRequestCallback[]
  }
}

const withPage = setUp()
const EMBED = script('/a/embed.js')
const FAR = '<p>…</p>'.repeat(200)

const both: [title: string, write: typeof serverElement][] = [
  ['static HTML', staticHtml],
  ['declarative shadow DOM', serverElement],
]

const tip = (page: Page) => page.locator('.ankr-Tooltip')
const trigger = (page: Page) => page.locator('[data-ankr-term]').first()
const gone = (page: Page) => tip(page).waitFor({ state: 'detached' })
const scriptsOf = (asked: readonly string[]) => asked.filter((path) => path.endsWith('.js'))
const isLazyChunk = (path: string) => /\/(live|engine|compat|core|mount)-/.test(path)

const answers = async (page: Page, root = '.ankr-InteropChecker') => {
  const verdict = page.locator(`${root} [data-part="verdict"]`)
  const before = await verdict.textContent()
  await page.locator(`${root} select`).nth(1).selectOption({ index: 0 })
  await expect.poll(() => verdict.textContent()).not.toBe(before)
}

const all = [
  ...both,
  ['an element that a browser fills', () => '<ankr-term term="dao"></ankr-term>'],
] as const

test.each(all)('embed.js, %s: the definition is shown while the engine loads', (_, write) => {
  let arrive = () => {}
  return withPage(
    write('Term', { term: 'dao' }) + EMBED,
    async (page) => {
      const definition = page.locator('[data-part="definition"]')
      await trigger(page).waitFor()
      await page.keyboard.press('Tab')
      await definition.waitFor()
      expect(await tip(page).count()).toBe(0)
      const [box, beside] = [await definition.boundingBox(), await trigger(page).boundingBox()]
      expect(box?.y).toBeCloseTo((beside?.y ?? 0) + (beside?.height ?? 0) + 6, 0)
      expect(box?.width).toBeLessThanOrEqual(292)
      arrive()
      await tip(page).waitFor()
      expect(await definition.isVisible()).toBe(false)
    },
    {
      head: STYLES,
      before: async (page) => {
        arrive = await holdBack(page)
      },
    },
  )
})

/** How many islands have loaded: the code of one may be in several chunks. */
const loadedIslands = (asked: readonly string[]) =>
  new Set(asked.flatMap((path) => /\/(InteropForm|ScenarioExplorer)-/.exec(path)?.[1] ?? [])).size

describe.each(both)('%s', (_, write) => {
  test('Term: opens its tooltip by keyboard', () =>
    withPage(
      write('Term', { term: 'dao' }) + EMBED,
      async (page) => {
        await page.keyboard.press('Tab')
        await tip(page).waitFor()
        await page.keyboard.press('Enter')
        await page.keyboard.press('Escape')
        await gone(page)
      },
      { head: STYLES },
    ))

  test('Term: opens its tooltip by mouse', () =>
    withPage(
      write('Term', { term: 'dao' }) + EMBED,
      async (page) => {
        await trigger(page).hover()
        await tip(page).waitFor()
        await page.mouse.move(500, 500)
        await gone(page)
        await trigger(page).click()
        await tip(page).waitFor()
        await page.keyboard.press('Escape')
        await gone(page)
      },
      { head: STYLES },
    ))

  test('Term: opens its tooltip by touch', () =>
    withPage(
      write('Term', { term: 'dao' }) + EMBED,
      async (page) => {
        await trigger(page).tap()
        await tip(page).waitFor()
        await page.touchscreen.tap(500, 500)
        await gone(page)
      },
      { head: STYLES, hasTouch: true },
    ))

  test('loads no chunk before interaction or idle time, and then only those it needs', () =>
    withPage(
      FAR + write('InteropChecker') + write('ResilienceExplorer') + EMBED,
      async (page, asked) => {
        await page.waitForTimeout(1000)
        expect(scriptsOf(asked).filter(isLazyChunk)).toEqual([])
        expect(scriptsOf(asked)).toHaveLength(2)
        await page
          .locator('.ankr-InteropChecker select')
          .first()
          .dispatchEvent('pointerover', { bubbles: true })
        await expect.poll(() => loadedIslands(asked)).toBe(1)
        await page.locator('.ankr-ResilienceExplorer').scrollIntoViewIfNeeded()
        await expect.poll(() => page.evaluate(() => window.idle.length)).toBeGreaterThan(0)
        await page.waitForTimeout(200)
        expect(loadedIslands(asked)).toBe(1)
        await page.evaluate(() => {
          for (const then of window.idle) then({ didTimeout: false, timeRemaining: () => 50 })
        })
        await expect.poll(() => loadedIslands(asked)).toBe(2)
        await page.waitForTimeout(300)
        await answers(page)
      },
      {
        head: STYLES,
        before: (page) =>
          page.addInitScript(() => {
            window.idle = []
            window.requestIdleCallback = (then) => window.idle.push(then)
          }),
      },
    ))

  test.each([
    ['async', script('/a/embed.js', ' async')],
    ['twice', EMBED + EMBED + script('/a/embed.js?again') + script('/b/embed.js')],
  ])('works with the script %s', (_, scripts) =>
    withPage(
      write('Term', { term: 'dao' }) + write('InteropChecker'),
      async (page) => {
        await page.waitForTimeout(600)
        await answers(page)
        await trigger(page).click()
        await tip(page).waitFor()
        expect(await tip(page).count()).toBe(1)
        expect((await page.evaluate(() => window.announced)).map(({ type }) => type)).toEqual([
          'ankr-interop-check',
          'ankr-term-open',
        ])
      },
      { head: scripts + STYLES },
    ),
  )

  test('tooltips and islands that the page adds later work', () =>
    withPage(
      `<main></main>${EMBED}`,
      async (page) => {
        await page.evaluate(
          (html) => {
            const container = document.querySelector('main') as HTMLElement
            container.setHTMLUnsafe(html)
          },
          write('Term', { term: 'dao' }) + write('InteropChecker'),
        )
        await page.waitForTimeout(600)
        await answers(page)
        await trigger(page).click()
        await tip(page).waitFor()
      },
      { head: STYLES, policy: LOOSE },
    ))

  test('without JavaScript, components and definitions are readable', () =>
    withPage(
      write('Term', { term: 'dao' }) + write('Web3Explainer') + write('InteropChecker'),
      async (page) => {
        for (const part of [
          '.ankr-Term [data-part="meaning"]',
          '.ankr-InteropChecker [data-part="verdict"]',
        ]) {
          expect((await page.locator(part).first().innerText()).length, part).toBeGreaterThan(10)
          expect(await page.locator(part).first().isVisible(), part).toBe(true)
        }
        await page.locator('.ankr-Web3Explainer summary').click()
        expect(await page.locator('.ankr-Web3Explainer details p').last().isVisible()).toBe(true)
        await page.locator('.ankr-InteropChecker summary').click()
        expect(await page.locator('.ankr-InteropChecker table').isVisible()).toBe(true)
      },
      { head: STYLES, javaScriptEnabled: false },
    ))
})

test('embed.js on a page without terms: loads no tooltip code', () =>
  withPage(`<p>Own</p>${EMBED}`, async (page, asked) => {
    await page.waitForTimeout(1000)
    expect(scriptsOf(asked)).toHaveLength(2)
  }))

test('embed.js: custom elements added by innerHTML are defined', () =>
  withPage(
    `<main></main>${EMBED}`,
    async (page, asked) => {
      await page.evaluate(() => {
        const container = document.querySelector('main') as HTMLElement
        container.innerHTML = '<section><ankr-callout>Own</ankr-callout></section>'
      })
      await page.locator('ankr-callout .ankr').waitFor()
      expect(asked.filter((path) => path.includes('ankr-'))).toEqual(['/a/ankr-callout.js'])
    },
    { policy: LOOSE },
  ))

test('embed.js: leaves containers that React renders to React', () =>
  withPage(
    `<div data-show="InteropChecker"></div><main>${staticHtml('InteropChecker')}</main>${script('/react/app.js')}`,
    async (page) => {
      await page.locator('[data-show] select').first().waitFor()
      await load(page, '/a/embed.js')
      // A choice before hydration is applied, and dispatches no event.
      for (const part of ['[data-show]', 'main']) await page.locator(`${part} [data-part="island"]`).hover()
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(600)
      await answers(page, '[data-show]')
      await answers(page, 'main')
      expect(await page.evaluate(() => window.announced.length)).toBe(2)
    },
    { head: STYLES },
  ))
