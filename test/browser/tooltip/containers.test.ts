import { describe, expect, test } from 'vitest'
import { type Stage, setUp } from './support/pageObject.js'

const open = setUp()

const places = [
  'page',
  'open shadow root',
  'closed shadow root',
  'modal dialog',
  'fullscreen',
  'iframe',
  'transformed and clipped',
  'right to left',
]

const openIn = async (place: string, hasTouch = false) => {
  const path = place === 'iframe' ? '/iframe' : `/?place=${encodeURIComponent(place)}`
  const stage = await open({ path, context: { hasTouch } })
  if (place === 'fullscreen') {
    await stage.page.keyboard.press('Shift')
    await stage.page.evaluate(() =>
      document.addEventListener('keydown', () => window.app.place.requestFullscreen(), { once: true }),
    )
    await stage.page.keyboard.press('a')
    await stage.page.waitForFunction(() => document.fullscreenElement)
    await stage.wait(200)
  }
  return stage
}

const placed = async (stage: Stage) => {
  const tip = await stage.tip()
  await expect.poll(async () => (await stage.tips())[0]?.isOnTop, { timeout: 3_000 }).toBe(true)
  const { rect } = (await stage.tips())[0] ?? tip
  const trigger = await stage.frame.evaluate<DOMRect>(
    `window.app.place.querySelector('[data-state=open]').getBoundingClientRect().toJSON()`,
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

describe.each(places)('Tooltip in %s', (place) => {
  test('hover opens it after a delay, it can be entered, and leaving closes it', async () => {
    const stage = await openIn(place)
    await stage.hover('#DAO')
    await stage.wait(120)
    expect(await stage.tips()).toEqual([])
    await placed(stage)
    expect((await stage.tip()).pinned).toBe(false)
    await stage.hover('.ankr-Tooltip')
    await stage.wait(900)
    await stage.tip()
    await stage.page.mouse.move(790, 690, { steps: 5 })
    await stage.noTip()
  })

  test('focus opens it, Enter and Space pin and close it, blur closes it', async () => {
    const stage = await openIn(place)
    await stage.focus('#DAO')
    await placed(stage)
    for (const key of ['Enter', 'Space']) {
      await stage.page.keyboard.press(key)
      await stage.pinnedTip()
      await stage.page.keyboard.press(key)
      await stage.noTip()
    }
    await stage.page.keyboard.press('Enter')
    await stage.pinnedTip()
    await stage.page.keyboard.press('Tab')
    // The next term has the focus now.
    await expect.poll(async () => (await stage.tips()).map((tip) => tip.trigger)).toEqual(['Node'])
    await stage.page.keyboard.press('Tab')
    await stage.page.keyboard.press('Tab')
    await stage.noTip()
  })

  test('click pins it through leaving and scrolling, and Escape closes nothing else', async () => {
    const stage = await openIn(place)
    await stage.click('#DAO')
    await stage.pinnedTip()
    await placed(stage)
    await stage.page.mouse.move(790, 690, { steps: 5 })
    await stage.frame.evaluate(() => window.scrollBy(0, 30))
    await stage.wait(900)
    await stage.pinnedTip()
    await placed(stage)
    if (place !== 'fullscreen') {
      await stage.page.keyboard.press('Escape')
      await stage.noTip()
      if (place === 'modal dialog')
        expect(await stage.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
    }
  })

  test('a press inside keeps it open, a press outside closes it', async () => {
    const stage = await openIn(place)
    await stage.click('#DAO')
    await stage.pinnedTip()
    await stage.click('.ankr-Tooltip')
    await stage.wait(700)
    await stage.pinnedTip()
    await stage.page.mouse.click(780, 20)
    await stage.noTip()
  })

  test('tap pins it, a second tap closes it, a tap on another term moves it, a tap outside closes it', async () => {
    const stage = await openIn(place, true)
    await stage.tap('#DAO')
    await stage.pinnedTip()
    await placed(stage)
    await stage.wait(900)
    await stage.tap('#DAO')
    await stage.noTip()
    await stage.tap('#DAO')
    await stage.pinnedTip()
    await stage.tap('#Node')
    await expect.poll(async () => (await stage.tips()).map((tip) => tip.trigger)).toEqual(['Node'])
    await stage.tap('.ankr-Tooltip')
    await stage.wait(100)
    await stage.pinnedTip()
    await stage.page.touchscreen.tap(780, 20)
    await stage.noTip()
  })
})
