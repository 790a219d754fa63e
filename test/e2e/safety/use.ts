import type { Page } from 'playwright'
import { expect } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'

const tips = (page: Page) => page.locator('.ankr-Tooltip')

const scrolled = (page: Page) => page.evaluate(() => [scrollX, scrollY])

/** Does something, and sees the page stay where it was. */
export const inPlace = async (page: Page, act: () => Promise<unknown>) => {
  const before = await scrolled(page)
  await act()
  expect(await scrolled(page)).toEqual(before)
}

const terms = '[data-ankr-term]:not([href])'

/** Opens a component's first term in each way there is, and closes it again. */
const explain = async (page: Page, name: string) => {
  const trigger = page.locator(`[data-name="${name}"] ${terms}`).first()
  await trigger.scrollIntoViewIfNeeded()
  await inPlace(page, async () => {
    await trigger.hover()
    await tips(page).waitFor()
    await page.mouse.move(5, 5)
    await expect.poll(() => tips(page).count(), { timeout: 10_000 }).toBe(0)
    await trigger.click()
    await tips(page).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => tips(page).count()).toBe(0)
    await page.keyboard.press('Enter')
    await tips(page).waitFor()
    await page.mouse.click(5, 5)
    await expect.poll(() => tips(page).count()).toBe(0)
    await page.mouse.move(5, 5)
  })
}

/** Brings the components to the page, with a reader who is typing elsewhere: neither scroll nor focus moves. */
export const bring = async (page: Page, react: string) => {
  const field = page.getByRole('textbox', { name: 'Name' })
  await field.scrollIntoViewIfNeeded()
  await field.fill('Ada Lovelace, ada@example.com')
  await field.focus()
  return async () => {
    await inPlace(page, async () => {
      await page.evaluate(`import('/${react}/client.js').then(() => {})`)
      await page.waitForFunction(
        'window.host.isHydrated && (window.host.hoverIslands(), window.host.isHydrated())',
      )
    })
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  }
}

/** Everything a reader can do: terms, disclosures, the two explorers. Returns how many components have terms. */
export const use = async (page: Page): Promise<number> => {
  for (const summary of await page.locator('summary').all()) await summary.click()
  const names = await page
    .locator(`[data-name]:has(${terms})`)
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.name ?? ''))
  for (const name of names) await explain(page, name)
  for (const name of ['InteropChecker', 'ResilienceExplorer']) {
    for (const control of await page.locator(`[data-name="${name}"] :is(${CONTROLS})`).all()) {
      const last = await control.locator(':is(option, input):not(:disabled)').last().getAttribute('value')
      await chooseOption(control, last ?? '')
    }
  }
  return names.length
}

/** Unmounts the components while a tooltip is open, and waits for the engine to close it. */
export const takeAway = async (page: Page) => {
  const trigger = page.locator(`[data-name="Web3Explainer"] ${terms}`).first()
  await trigger.click()
  await tips(page).waitFor()
  await page.evaluate('window.host.unmount()')
  await page.waitForTimeout(1000)
  expect(await page.locator('[data-place]').innerHTML()).toBe('')
}
