import type { BrowserContextOptions, Page } from 'playwright'
import { expect, test } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'
import { axe } from './axe.js'
import { colours } from './colours.js'
import { entry, fetched } from './scripts.js'
import { byKeyboard, byMouse, byTouch } from './term.js'

/** Opens a page of an app as `withPage` does. */
export type Open = (use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>

/** What an app's page shows. */
export const components = [
  'ChainNeutralBadge',
  'DecentralizationStats',
  'Web3Explainer',
  'InteropChecker',
  'ResilienceExplorer',
]

/** As long as a page waits for anything else. */
const patient = { timeout: 10_000 }

const terms = (page: Page) => page.locator('[data-ankr-term]:visible')

const shows = (open: Open) =>
  test('shows the components in their colours, and axe finds nothing', () =>
    open(async (page) => {
      for (const name of components) expect(await page.locator(`.ankr-${name}`).isVisible(), name).toBe(true)
      await colours(page)
      await axe(page)
      await terms(page).last().click()
      await page.locator('.ankr-Tooltip').waitFor()
      // Past the fade, so that its colours are read at rest.
      await page.waitForTimeout(400)
      await axe(page)
    }))

const ways = {
  mouse: [byMouse, {}],
  keyboard: [byKeyboard, {}],
  touch: [byTouch, { hasTouch: true }],
} as const

const explains = (open: Open, ...by: (keyof typeof ways)[]) =>
  test.each(by)('explains the badge and a term in a sentence by %s', (way) => {
    const [use, options] = ways[way]
    return open(async (page) => {
      await use(page, terms(page).first())
      await use(page, terms(page).last())
    }, options)
  })

const answers = (open: Open) =>
  test.each([
    ['InteropChecker', 'verdict', 1],
    ['ResilienceExplorer', 'outcome', 0],
  ])('%s answers a choice', (name, answer, which) =>
    open(async (page) => {
      const part = page.locator(`.ankr-${name}`)
      const control = part.locator(CONTROLS).nth(which)
      await control.scrollIntoViewIfNeeded()
      const readStatus = () => part.locator(`[data-part="${answer}"][role="status"]`).textContent()
      const before = await readStatus()
      await chooseOption(control, 0)
      await expect.poll(readStatus, patient).not.toBe(before)
    }),
  )

/** Texts that occur only in lazy chunks: the tooltip engine and the two explorers. */
const later = ['TooltipContent', 'ankr-interop-check', 'ankr-scenario-change']

const splits = (open: Open) =>
  test('starts without the tooltip engine and the explorers, and fetches them later', () =>
    open(async (page) => {
      const start = await entry(page)
      expect(start.includes('data-ankr-term')).toBe(true)
      expect(later.filter((words) => start.includes(words))).toEqual([])
      await terms(page).first().hover()
      await page.locator('.ankr-Tooltip').waitFor()
      for (const name of ['InteropChecker', 'ResilienceExplorer'])
        await page.locator(`.ankr-${name} [data-part="island"]`).hover()
      await expect
        .poll(async () => {
          const code = await fetched(page)
          return later.filter((words) => code.includes(words))
        }, patient)
        .toEqual(later)
    }))

/** All that a partner's page has to do in a browser, as tests of the suite this is called in. */
export const drive = (open: Open): void => {
  shows(open)
  answers(open)
  explains(open, 'mouse', 'keyboard', 'touch')
  splits(open)
}

/** The checks that can differ between versions: an empty console, and tooltips of rendered terms. */
export const driveBriefly = (open: Open): void => {
  shows(open)
  explains(open, 'mouse', 'keyboard')
}
