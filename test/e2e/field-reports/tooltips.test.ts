import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { bundle, reacts } from '../support/bundle.js'
import { setUp } from '../support/pageObject.js'
import { html, serve } from '../support/testServer.js'

/** Host styles that create a containing block, clip, scale or isolate. */
const ANCESTORS = {
  'container-type': 'container-type: size; height: 40px',
  contain: 'contain: strict; height: 40px',
  transform: 'transform: translate(30px, 10px) scale(0.9)',
  filter: 'filter: blur(0.1px)',
  zoom: 'zoom: 1.5',
} as const

const TERMS = '<div data-terms="2"></div>'
const bodies: Record<string, string> = {
  sweep: '<div data-terms="80"></div>',
  dialog: `<button type="button" id="open">Open</button><dialog>${TERMS}</dialog>`,
  popover: `<button type="button" popovertarget="menu" id="open">Open</button><div popover id="menu">${TERMS}</div>`,
  ...Object.fromEntries(
    Object.entries(ANCESTORS).flatMap(([name, style]) => [
      [name, `<div style="margin: 200px 100px; ${style}">${TERMS}</div>`],
      [
        `dialog in ${name}`,
        `<button type="button" id="open">Open</button><div style="${style}"><dialog>${TERMS}</dialog></div>`,
      ],
    ]),
  ),
}

const withPage = setUp(async () => {
  const files = await Promise.all(
    reacts.map((react) => bundle('test/e2e/field-reports/tooltips.client.tsx', react, `/${react}`)),
  )
  return serve(
    (query) => html(bodies[query.get('body') ?? ''] ?? '', [`/${query.get('react') ?? '19'}/client.js`]),
    new Map(files.flatMap((each) => [...each])),
  )
})

const term = (page: Page, index: number) => page.locator(`[data-index="${index}"] > button`)
const card = (page: Page) => page.locator('.ankr-Tooltip')
const counts = (page: Page) => page.evaluate(() => [window.openings, window.closings])

/** The card is on top, inside the window, and 6 CSS pixels from its trigger in the pixels of the trigger. */
const expectBeside = async (page: Page, index: number) => {
  await card(page).waitFor()
  const measure = () =>
    page.evaluate((at) => {
      const trigger = document.querySelector(`[data-index="${at}"] > button`) as HTMLElement
      const host = trigger.parentElement?.querySelector('.ankr-TooltipContainer')
      const tooltip = host?.shadowRoot?.querySelector('.ankr-Tooltip') as HTMLElement
      const [own, other] = [tooltip.getBoundingClientRect(), trigger.getBoundingClientRect()]
      const top = host?.shadowRoot?.elementFromPoint(own.x + own.width / 2, own.y + own.height / 2)
      const isInside = own.left >= 0 && own.top >= 0 && own.right <= innerWidth && own.bottom <= innerHeight
      const gap = Math.max(other.top - own.bottom, own.top - other.bottom)
      const offset = Math.abs(own.x + own.width / 2 - other.x - other.width / 2)
      const isAtEdge = own.left < 14 || own.right > innerWidth - 14
      const isCentered = isAtEdge || offset < 3
      return [tooltip.contains(top ?? null), isInside, gap > 3 && gap < 13, isCentered]
    }, index)
  await expect.poll(measure).toEqual([true, true, true, true])
}

describe.each(reacts)('Tooltip with React %s (radix-ui/primitives#3799, #3869)', (react) => {
  test('pointer sweeps over 80 terms: at most one is open, and none is left', () =>
    withPage(`/?body=sweep&react=${react}`, async (page) => {
      await term(page, 79).waitFor()
      expect(await page.evaluate(() => window.reactVersion)).toMatch(new RegExp(`^${react}`))
      // Opens one, so that the others open without a delay.
      await term(page, 0).hover()
      await card(page).waitFor()
      for (let index = 1; index < 80; index++) {
        const box = await term(page, index).boundingBox()
        await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
        expect(await card(page).count()).toBeLessThanOrEqual(1)
      }
      await expectBeside(page, 79)
      await page.mouse.move(5, 795)
      await expect.poll(() => page.locator('.ankr-TooltipContainer').count(), { timeout: 5000 }).toBe(0)
      const [openings, closings] = await counts(page)
      expect(openings).toBeGreaterThan(1)
      expect(closings).toBe(openings)
    }))

  test('1,000 openings while the parent renders: each opens and closes once, and none is left', () =>
    withPage(`/?body=sweep&react=${react}`, async (page) => {
      await term(page, 79).waitFor()
      await term(page, 0).click()
      await card(page).waitFor()
      await page.evaluate(async () => {
        const triggers = [...document.querySelectorAll<HTMLElement>('[data-ankr-term]')]
        for (let turn = 1; turn < 1000; turn++) {
          const before = window.openings
          triggers[turn % 80]?.click()
          window.rerender()
          for (let wait = 0; wait < 200 && window.openings === before; wait++)
            await new Promise((resolve) => setTimeout(resolve))
        }
      })
      expect(await counts(page)).toEqual([1000, 999])
      expect(await card(page).count()).toBe(1)
      // A trigger under the pointer keeps its container.
      await page.mouse.move(5, 795)
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.ankr-TooltipContainer').count(), { timeout: 5000 }).toBe(0)
      expect(await page.locator('[data-state], [data-pinned], [aria-expanded="true"]').count()).toBe(0)
      expect(await counts(page)).toEqual([1000, 1000])
    }))
})

describe.each(Object.keys(ANCESTORS))(
  'Tooltip in an ancestor with %s (floating-ui#2918, kolibri#8271)',
  (name) => {
    test('is beside its term, not clipped or covered', () =>
      withPage(`/?body=${name}`, async (page) => {
        await term(page, 0).click()
        await expectBeside(page, 0)
      }))

    test('in a dialog, is beside its term, not clipped or covered', () =>
      withPage(`/?body=${encodeURIComponent(`dialog in ${name}`)}`, async (page) => {
        await term(page, 0).waitFor({ state: 'attached' })
        await page.locator('#open').evaluate((button: HTMLElement) => button.click())
        await term(page, 0).click()
        await expectBeside(page, 0)
      }))
  },
)

test('Tooltip of the first term in a dialog opened by key: Escape closes it, a second Escape the dialog', () =>
  withPage('/?body=dialog', async (page) => {
    await term(page, 0).waitFor({ state: 'attached' })
    await page.locator('#open').focus()
    await page.keyboard.press('Enter')
    await expectBeside(page, 0)
    const isOpen = () => page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.open)
    await page.keyboard.press('Escape')
    await expect.poll(() => card(page).count()).toBe(0)
    expect(await isOpen()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(isOpen).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open')
  }))

test('Tooltip in a popover=auto: keeps the popover open (shadcn-ui/ui#3439, calcite-design-system#14603)', () =>
  withPage('/?body=popover', async (page) => {
    await term(page, 0).waitFor({ state: 'attached' })
    await page.locator('#open').click()
    await term(page, 0).click()
    await expectBeside(page, 0)
    const isOpen = () => page.locator('#menu').evaluate((menu) => menu.matches(':popover-open'))
    await card(page).click()
    expect([await isOpen(), await card(page).count()]).toEqual([true, 1])
    await page.keyboard.press('Escape')
    await expect.poll(() => card(page).count()).toBe(0)
    expect(await isOpen()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await isOpen()).toBe(false)
  }))
