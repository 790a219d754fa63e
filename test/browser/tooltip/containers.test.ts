import { describe, expect, test } from 'vitest'
import { type PageObject, setUp } from './support/pageObject.js'

const open = setUp()

const containers = [
  'page',
  'open shadow root',
  'closed shadow root',
  'modal dialog',
  'fullscreen',
  'iframe',
  'transformed and clipped',
  'right to left',
]

const openIn = async (container: string, hasTouch = false) => {
  const path = container === 'iframe' ? '/iframe' : `/?place=${encodeURIComponent(container)}`
  const pageObject = await open({ path, context: { hasTouch } })
  if (container === 'fullscreen') {
    await pageObject.page.keyboard.press('Shift')
    await pageObject.page.evaluate(() =>
      document.addEventListener('keydown', () => window.app.mountPoint.requestFullscreen(), { once: true }),
    )
    await pageObject.page.keyboard.press('a')
    await pageObject.page.waitForFunction(() => document.fullscreenElement)
    await pageObject.wait(200)
  }
  return pageObject
}

const expectBesideTrigger = async (pageObject: PageObject) => {
  const tip = await pageObject.tip()
  await expect.poll(async () => (await pageObject.tips())[0]?.isOnTop, { timeout: 3_000 }).toBe(true)
  const { rect } = (await pageObject.tips())[0] ?? tip
  const trigger = await pageObject.frame.evaluate<DOMRect>(
    `window.app.mountPoint.querySelector('[data-state=open]').getBoundingClientRect().toJSON()`,
  )
  expect(tip.text).toBe('DAO\nWhat DAO means, in a sentence or two of plain words.\nSource: the glossary')
  const gap = trigger.top > rect.bottom ? trigger.top - rect.bottom : rect.top - trigger.bottom
  expect(gap).toBeGreaterThan(4)
  expect(gap).toBeLessThan(8)
  expect(rect.x).toBeGreaterThanOrEqual(7.5)
  const middles = rect.x + rect.width / 2 - (trigger.x + trigger.width / 2)
  if (rect.x > 9 && rect.right < 780) expect(Math.abs(middles)).toBeLessThan(2)
  expect(rect.width).toBeLessThanOrEqual(292)
}

describe.each(containers)('Tooltip in %s', (container) => {
  test('hover opens it after a delay, it can be entered, and leaving closes it', async () => {
    const pageObject = await openIn(container)
    await pageObject.hover('#DAO')
    await pageObject.wait(120)
    expect(await pageObject.tips()).toEqual([])
    await expectBesideTrigger(pageObject)
    expect((await pageObject.tip()).pinned).toBe(false)
    await pageObject.hover('.ankr-Tooltip')
    await pageObject.wait(900)
    await pageObject.tip()
    await pageObject.page.mouse.move(790, 690, { steps: 5 })
    await pageObject.noTip()
  })

  test('focus opens it, Enter and Space pin and close it, blur closes it', async () => {
    const pageObject = await openIn(container)
    await pageObject.focus('#DAO')
    await expectBesideTrigger(pageObject)
    for (const key of ['Enter', 'Space']) {
      await pageObject.page.keyboard.press(key)
      await pageObject.pinnedTip()
      await pageObject.page.keyboard.press(key)
      await pageObject.noTip()
    }
    await pageObject.page.keyboard.press('Enter')
    await pageObject.pinnedTip()
    await pageObject.page.keyboard.press('Tab')
    // The next term has the focus now.
    await expect.poll(async () => (await pageObject.tips()).map((tip) => tip.trigger)).toEqual(['Node'])
    await pageObject.page.keyboard.press('Tab')
    await pageObject.page.keyboard.press('Tab')
    await pageObject.noTip()
  })

  test('click pins it through leaving and scrolling, and Escape closes nothing else', async () => {
    const pageObject = await openIn(container)
    await pageObject.click('#DAO')
    await pageObject.pinnedTip()
    await expectBesideTrigger(pageObject)
    await pageObject.page.mouse.move(790, 690, { steps: 5 })
    await pageObject.frame.evaluate(() => window.scrollBy(0, 30))
    await pageObject.wait(900)
    await pageObject.pinnedTip()
    await expectBesideTrigger(pageObject)
    if (container !== 'fullscreen') {
      await pageObject.page.keyboard.press('Escape')
      await pageObject.noTip()
      if (container === 'modal dialog')
        expect(await pageObject.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
    }
  })

  test('a press inside keeps it open, a press outside closes it', async () => {
    const pageObject = await openIn(container)
    await pageObject.click('#DAO')
    await pageObject.pinnedTip()
    await pageObject.click('.ankr-Tooltip')
    await pageObject.wait(700)
    await pageObject.pinnedTip()
    await pageObject.page.mouse.click(780, 20)
    await pageObject.noTip()
  })

  test('tap pins it, a second tap closes it, a tap on another term moves it, a tap outside closes it', async () => {
    const pageObject = await openIn(container, true)
    await pageObject.tap('#DAO')
    await pageObject.pinnedTip()
    await expectBesideTrigger(pageObject)
    await pageObject.wait(900)
    await pageObject.tap('#DAO')
    await pageObject.noTip()
    await pageObject.tap('#DAO')
    await pageObject.pinnedTip()
    await pageObject.tap('#Node')
    await expect.poll(async () => (await pageObject.tips()).map((tip) => tip.trigger)).toEqual(['Node'])
    await pageObject.tap('.ankr-Tooltip')
    await pageObject.wait(100)
    await pageObject.pinnedTip()
    await pageObject.page.touchscreen.tap(780, 20)
    await pageObject.noTip()
  })
})
