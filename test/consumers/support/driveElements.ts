import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { axe } from './axe.js'
import type { Open } from './drive.js'
import { tip } from './term.js'

const output = (page: Page) => page.locator('output').textContent()

/** The page of every framework that uses the custom elements: attributes, a property, and events. */
export const driveElements = (framework: string, open: Open): void => {
  test(`${framework}: the elements render, and axe finds no violation`, () =>
    open(async (page) => {
      for (const tag of ['ankr-chain-neutral-badge', 'ankr-decentralization-stats', 'ankr-interop-checker'])
        expect(await page.locator(`${tag} .ankr`).first().isVisible(), tag).toBe(true)
      await axe(page)
    }))

  test(`${framework}: an attribute takes a list as text and a number as text`, () =>
    open(async (page) => {
      const stats = page.locator('ankr-decentralization-stats [data-part="stat"]')
      expect(await stats.count()).toBe(2)
      expect(await page.locator('ankr-interop-checker h2').count()).toBe(1)
    }))

  test(`${framework}: a property takes facts`, () =>
    open(async (page) => {
      expect(await page.locator('ankr-decentralization-stats .ankr').textContent()).toContain('20,000')
    }))

  test(`${framework}: a listener hears a tooltip open`, () =>
    open(async (page) => {
      expect(await output(page)).toBe('nothing')
      await page.locator('ankr-chain-neutral-badge button').click()
      await tip(page).waitFor()
      await expect.poll(() => output(page)).toBe('opened chain-neutral')
    }))

  test(`${framework}: a listener hears the verdict of a choice`, () =>
    open(async (page) => {
      const [held, wanted] = await page.locator('ankr-interop-checker select').all()
      await wanted?.selectOption((await held?.inputValue()) ?? '')
      await expect.poll(() => output(page)).toBe('checked direct')
      const status = page.locator('ankr-interop-checker [role="status"]')
      expect(await status.textContent()).toContain('the same token')
    }))
}
