import { describe, expect, test } from 'vitest'
import { holdBack } from '../../support/delayEngine.js'
import { STYLES } from '../elements/testServer.js'
import { setUp } from '../elements/withPage.js'
import { EMBED, expectNoTooltip, serverForms, tooltip, trigger } from './embedPage.js'

const withPage = setUp()

const all = [
  ...serverForms,
  ['an element that a browser fills', () => '<ankr-term term="dao"></ankr-term>'],
] as const

test.each(all)('embed.js, %s: the definition is shown while the engine loads', (_, write) => {
  let arrive = () => {}
  return withPage(
    write('Term', { term: 'dao' }) + EMBED,
    async (page) => {
      const definition = page.locator('[data-ankr-term] + span')
      await trigger(page).waitFor()
      await page.keyboard.press('Tab')
      await definition.waitFor()
      expect(await tooltip(page).count()).toBe(0)
      const [box, beside] = [await definition.boundingBox(), await trigger(page).boundingBox()]
      expect(box?.y).toBeCloseTo((beside?.y ?? 0) + (beside?.height ?? 0) + 6, 0)
      expect(box?.width).toBeLessThanOrEqual(292)
      arrive()
      await tooltip(page).waitFor()
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

describe.each(serverForms)('embed.js, %s', (_, write) => {
  test('Term: opens its tooltip by keyboard', () =>
    withPage(
      write('Term', { term: 'dao' }) + EMBED,
      async (page) => {
        await page.keyboard.press('Tab')
        await tooltip(page).waitFor()
        await page.keyboard.press('Enter')
        await page.keyboard.press('Escape')
        await expectNoTooltip(page)
      },
      { head: STYLES },
    ))

  test('Term: opens its tooltip by mouse', () =>
    withPage(
      write('Term', { term: 'dao' }) + EMBED,
      async (page) => {
        await trigger(page).hover()
        await tooltip(page).waitFor()
        await page.mouse.move(500, 500)
        await expectNoTooltip(page)
        await trigger(page).click()
        await tooltip(page).waitFor()
        await page.keyboard.press('Escape')
        await expectNoTooltip(page)
      },
      { head: STYLES },
    ))

  test('Term: opens its tooltip by touch', () =>
    withPage(
      write('Term', { term: 'dao' }) + EMBED,
      async (page) => {
        await trigger(page).tap()
        await tooltip(page).waitFor()
        await page.touchscreen.tap(500, 500)
        await expectNoTooltip(page)
      },
      { head: STYLES, hasTouch: true },
    ))
})
