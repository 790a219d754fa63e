import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { readDefinition } from '../../support/definition.js'

/** The definition that is open. */
export const tip = (page: Page) => page.locator('.ankr-Tooltip:visible')

/** The first line of the definition. The source is on the next one. */
const meaning = async (trigger: Locator) => readDefinition(await trigger.locator('+ span').textContent())[0]

const opened = async (page: Page, trigger: Locator) => {
  await tip(page).waitFor()
  expect(await tip(page).count()).toBe(1)
  expect(await tip(page).textContent()).toContain(await meaning(trigger))
  const box = await tip(page).boundingBox()
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  // In sight, and laid out by the stylesheet rather than a stretch of bare text.
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
  expect(box?.width).toBeLessThan(320)
}

const closed = async (page: Page) => {
  await expect.poll(() => tip(page).count()).toBe(0)
}

/** Points at a term, and away from it. */
export const byMouse = async (page: Page, trigger: Locator): Promise<void> => {
  // A framework may hydrate late, so the pointer hovers again.
  const point = async () => {
    await page.mouse.move(1, 1)
    await trigger.hover()
    await page.waitForTimeout(600)
    return tip(page).isVisible()
  }
  await expect.poll(point, { timeout: 15_000 }).toBe(true)
  await opened(page, trigger)
  await page.mouse.move(1, 1)
  await closed(page)
}

/** Tabs to a term, closes it with Escape, pins it with Enter, and closes it again. */
export const byKeyboard = async (page: Page, trigger: Locator): Promise<void> => {
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab')
    if (await trigger.evaluate((element) => element === document.activeElement)) break
  }
  await opened(page, trigger)
  await page.keyboard.press('Escape')
  await closed(page)
  await page.keyboard.press('Enter')
  await opened(page, trigger)
  expect(await trigger.getAttribute('data-pinned')).toBe('')
  await page.mouse.wheel(0, 20)
  await opened(page, trigger)
  await page.keyboard.press('Escape')
  await closed(page)
  await trigger.evaluate((element: HTMLElement) => element.blur())
}

/** Taps a term, and then beside it. */
export const byTouch = async (page: Page, trigger: Locator): Promise<void> => {
  await trigger.tap()
  await opened(page, trigger)
  await page.locator('h1').tap()
  await closed(page)
}
