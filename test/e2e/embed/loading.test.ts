import { describe, expect, test } from 'vitest'
import { staticHtml } from '../elements/serverElement.js'
import { LOOSE, STYLES, script } from '../elements/testServer.js'
import { load, setUp } from '../elements/withPage.js'
import { EMBED, expectAnswer, serverForms, tooltip, trigger } from './embedPage.js'

declare global {
  interface Window {
    idle: IdleRequestCallback[]
  }
}

const withPage = setUp()
const FAR = '<p>…</p>'.repeat(200)

const getScripts = (asked: readonly string[]) => asked.filter((path) => path.endsWith('.js'))

const isLazyChunk = (path: string) => /\/(InteropForm|ScenarioExplorer|engine|compat|core|mount)-/.test(path)

/** The number of islands with loaded code. The code of an island may be in several chunks. */
const countLoadedIslands = (asked: readonly string[]) =>
  new Set(asked.flatMap((path) => /\/(InteropForm|ScenarioExplorer)-/.exec(path)?.[1] ?? [])).size

describe.each(serverForms)('embed.js, %s', (_, write) => {
  test('loads no chunk before interaction or idle time, and then only those it needs', () =>
    withPage(
      FAR + write('InteropChecker') + write('ResilienceExplorer') + EMBED,
      async (page, asked) => {
        await page.waitForTimeout(1000)
        // An element with a shadow root also loads the small chunk by which it follows a theme switch.
        const scripts = getScripts(asked).filter((path) => !path.includes('/hostColorScheme-'))
        expect(scripts.filter(isLazyChunk)).toEqual([])
        expect(scripts).toHaveLength(2)
        await page
          .locator('.ankr-InteropChecker select')
          .first()
          .dispatchEvent('pointerover', { bubbles: true })
        await expect.poll(() => countLoadedIslands(asked)).toBe(1)
        await page.locator('.ankr-ResilienceExplorer').scrollIntoViewIfNeeded()
        await expect.poll(() => page.evaluate(() => window.idle.length)).toBeGreaterThan(0)
        await page.waitForTimeout(200)
        expect(countLoadedIslands(asked)).toBe(1)
        await page.evaluate(() => {
          for (const then of window.idle) then({ didTimeout: false, timeRemaining: () => 50 })
        })
        await expect.poll(() => countLoadedIslands(asked)).toBe(2)
        await page.waitForTimeout(300)
        await expectAnswer(page)
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
        await expectAnswer(page)
        await trigger(page).click()
        await tooltip(page).waitFor()
        expect(await tooltip(page).count()).toBe(1)
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
        await expectAnswer(page)
        await trigger(page).click()
        await tooltip(page).waitFor()
      },
      { head: STYLES, policy: LOOSE },
    ))

  test('without JavaScript, components and definitions are readable', () =>
    withPage(
      write('Term', { term: 'dao' }) + write('Web3Explainer') + write('InteropChecker'),
      async (page) => {
        for (const part of [
          '.ankr-Term > [data-ankr-term] + span',
          '.ankr-InteropChecker [data-part="verdict"]',
        ]) {
          expect((await page.locator(part).first().innerText()).length, part).toBeGreaterThan(10)
          expect(await page.locator(part).first().isVisible(), part).toBe(true)
        }
        await page.locator('.ankr-Web3Explainer summary').click()
        expect(await page.locator('.ankr-Web3Explainer details p').last().isVisible()).toBe(true)
        await page.locator('.ankr-InteropChecker summary').click()
        expect(await page.locator('.ankr-InteropChecker details table').isVisible()).toBe(true)
      },
      { head: STYLES, javaScriptEnabled: false },
    ))
})

test('embed.js on a page without terms: loads no tooltip code', () =>
  withPage(`<p>Own</p>${EMBED}`, async (page, asked) => {
    await page.waitForTimeout(1000)
    expect(getScripts(asked)).toHaveLength(2)
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
      await expectAnswer(page, '[data-show]')
      await expectAnswer(page, 'main')
      expect(await page.evaluate(() => window.announced.length)).toBe(2)
    },
    { head: STYLES },
  ))
