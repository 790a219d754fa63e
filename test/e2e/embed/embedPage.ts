import type { Page } from 'playwright'
import { expect } from 'vitest'
import { serverElement, staticHtml } from '../elements/serverElement.js'
import { script } from '../elements/testServer.js'

export const EMBED = script('/a/embed.js')

/** The two forms of HTML without React that a server may render. */
export const serverForms: [title: string, write: typeof serverElement][] = [
  ['static HTML', staticHtml],
  ['declarative shadow DOM', serverElement],
]

export const tooltip = (page: Page) => page.locator('.ankr-Tooltip')
export const trigger = (page: Page) => page.locator('[data-ankr-term]').first()
export const expectNoTooltip = (page: Page) => tooltip(page).waitFor({ state: 'detached' })

/** Changes a select of an island, and expects a new verdict. */
export const expectAnswer = async (page: Page, root = '.ankr-InteropChecker') => {
  const verdict = page.locator(`${root} [data-part="verdict"]`)
  const before = await verdict.textContent()
  await page.locator(`${root} select`).nth(1).selectOption({ index: 0 })
  await expect.poll(() => verdict.textContent()).not.toBe(before)
}
