import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'
import { axe } from './axe.js'
import { colours } from './colours.js'
import { byKeyboard, byMouse, byTouch, tip } from './term.js'
import type { TestServer } from './testServer.js'

/** What a page of an app is to show, each once. */
const components = [
  'ChainNeutralBadge',
  'DecentralizationStats',
  'Web3Explainer',
  'InteropChecker',
  'ResilienceExplorer',
]

const terms = (page: Page) => page.locator('[data-ankr-term]:visible')

const texts = (page: Page) =>
  Promise.all(components.map((name) => page.locator(`.ankr-${name}`).first().textContent()))

/** The badge, an inline term and both explorers work. */
export const answers = async (page: Page): Promise<void> => {
  await byMouse(page, terms(page).first())
  await byMouse(page, terms(page).last())
  await answer(page, 'InteropChecker', 'verdict', 1)
  await answer(page, 'ResilienceExplorer', 'outcome', 0)
}

const answer = async (page: Page, name: string, part: string, which: number) => {
  const root = page.locator(`.ankr-${name}`)
  const control = root.locator(CONTROLS).nth(which)
  await control.hover()
  const readStatus = () => root.locator(`[data-part="${part}"][role="status"]`).textContent()
  const before = await readStatus()
  await chooseOption(control, 0)
  await expect.poll(readStatus).not.toBe(before)
}

/**
 * What holds for every page of every app that a server wrote and a browser brings to life. Axe looks at all of it, or
 * within what a selector names.
 */
export const drive = ({ open }: TestServer, path: string, within?: string): void => {
  describe(`/${path}`, () => {
    test('shows its components in their colours, and axe finds nothing, with a definition closed or open', () =>
      open(
        path,
        async (page) => {
          for (const name of components)
            expect(await page.locator(`.ankr-${name}`).isVisible(), name).toBe(true)
          await colours(page)
          await axe(page, within)
          await terms(page).first().click()
          await tip(page).waitFor()
          await axe(page, within)
        },
        { reducedMotion: 'reduce' },
      ))

    test.each([
      ['mouse', byMouse, {}],
      ['keyboard', byKeyboard, {}],
      ['touch', byTouch, { hasTouch: true }],
    ] as const)('explains the badge and a term in a sentence by %s', (_, use, options) =>
      open(
        path,
        async (page) => {
          await use(page, terms(page).first())
          await use(page, terms(page).last())
        },
        options,
      ),
    )

    test.each([
      ['InteropChecker', 'verdict', 1],
      ['ResilienceExplorer', 'outcome', 0],
    ] as const)('%s answers a choice', (name, part, which) =>
      open(path, (page) => answer(page, name, part, which)),
    )

    test('can be read without JavaScript, and says the same with it', async () => {
      let serverTexts: (string | null)[] = []
      await open(
        path,
        async (page) => {
          serverTexts = await texts(page)
          const meaning = page.locator('[data-ankr-term] + span')
          expect(await meaning.first().isVisible()).toBe(true)
          for (const name of ['InteropChecker', 'ResilienceExplorer']) {
            const status = page.locator(`.ankr-${name}`).getByRole('status')
            expect(await status.textContent(), name).toMatch(/\w/)
          }
        },
        { javaScriptEnabled: false },
      )
      await open(path, async (page) => {
        for (const name of components) await page.locator(`.ankr-${name}`).scrollIntoViewIfNeeded()
        await page.waitForLoadState('networkidle')
        expect(await texts(page)).toEqual(serverTexts)
      })
    })
  })
}
