import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright'
import { expect, test } from 'vitest'
import { holdBack } from '../../support/delayEngine.js'
import {
  disableAnchorPositioning,
  frames,
  shown,
  showsSoon,
  watchFrames,
} from './support/fallbackDefinition.js'
import { setUp } from './support/pageObject.js'

const open = setUp()

const openSlow = async (context: BrowserContextOptions = {}, path = '/') => {
  let arrive = () => {}
  const before = async (page: Page) => {
    arrive = await holdBack(page)
  }
  const stage = await open({ path, context, before })
  return { stage, arrive: () => arrive() }
}

test.each([
  ['at 800 pixels', 800, '/'],
  ['at 320 pixels', 320, '/'],
  ['right to left', 800, '/?place=right%20to%20left'],
  ['right to left, at 320 pixels', 320, '/?place=right%20to%20left'],
  ['in a shadow root', 800, '/?place=closed%20shadow%20root'],
])(
  'Tooltip, %s: the definition is shown while the engine loads, then the tooltip replaces it',
  async (_, width, path) => {
    const context = { viewport: { width, height: 600 }, reducedMotion: 'no-preference' } as const
    const { stage, arrive } = await openSlow(context, path)
    for (const name of ['Docs', 'DAO']) {
      await stage.focus(`#${name}`)
      await frames(stage)
      const [plain, ...more] = await shown(stage)
      expect([plain?.trigger, more]).toEqual([name, []])
      expect(plain?.gap).toBeCloseTo(6, 0)
      expect(plain?.isOnTop).toBe(true)
      expect(plain?.rect.left).toBeGreaterThanOrEqual(8)
      expect(plain?.rect.right).toBeLessThanOrEqual(width - 8)
      expect(plain?.rect.top).toBeGreaterThanOrEqual(0)
    }
    const [plain] = await shown(stage)
    await watchFrames(stage)
    await frames(stage)
    arrive()
    const { trigger, rect } = await stage.tip()
    await frames(stage)
    expect(trigger).toBe('DAO')
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(rect[side]).toBeCloseTo(plain?.rect[side] ?? 0, -0.4)
    expect(await shown(stage)).toEqual([])
    // Never both, and never neither.
    expect([...new Set(await stage.page.evaluate(() => window.log))]).toEqual(['1 0', '0 1'])
  },
)

test('Tooltip without CSS anchor positioning: no definition is shown off screen while the engine loads', async () => {
  const { stage, arrive } = await openSlow({}, '/?no-anchors')
  // Chromium cannot switch it off: its condition is replaced by one that is false.
  expect(await disableAnchorPositioning(stage)).toBeGreaterThan(0)
  await stage.focus('#DAO')
  await frames(stage)
  expect(await shown(stage)).toEqual([])
  arrive()
  expect((await stage.tip()).trigger).toBe('DAO')
})

test('Tooltip, engine loading: Escape hides the definition and leaves the dialog around it open', async () => {
  const { stage } = await openSlow({}, '/?place=modal%20dialog')
  await stage.focus('#DAO')
  await showsSoon(stage, 'DAO')
  const isOpen = () => stage.page.evaluate(() => document.querySelector('dialog')?.open)
  await stage.page.keyboard.press('Escape')
  expect([await shown(stage), await isOpen()]).toEqual([[], true])
  await stage.page.keyboard.press('Escape')
  expect(await isOpen()).toBe(false)
})

test('Tooltip, engine loading: hover shows the definition after a delay, leaving hides it', async () => {
  const { stage, arrive } = await openSlow()
  await stage.hover('#DAO')
  await frames(stage)
  expect(await shown(stage)).toEqual([])
  await showsSoon(stage, 'DAO')
  await stage.hover('#Node')
  await showsSoon(stage, 'Node')
  await stage.page.mouse.move(780, 20)
  await expect.poll(() => shown(stage)).toEqual([])
  await stage.hover('#DAO')
  await showsSoon(stage, 'DAO')
  await watchFrames(stage)
  await frames(stage)
  arrive()
  expect((await stage.tip()).trigger).toBe('DAO')
  expect([...new Set(await stage.page.evaluate(() => window.log))]).toEqual(['1 0', '0 1'])
  await stage.page.mouse.move(780, 20)
  await stage.noTip()
  expect(await shown(stage)).toEqual([])
})

test('Tooltip, engine loading: one definition at a time, and hover wins over focus', async () => {
  const { stage } = await openSlow()
  await stage.focus('#DAO')
  await stage.hover('#Node')
  await showsSoon(stage, 'Node')
})

test('Tooltip, engine loading: a tap shows the definition, and pins the tooltip when the engine has loaded', async () => {
  const { stage, arrive } = await openSlow({ hasTouch: true })
  await stage.tap('#DAO')
  await showsSoon(stage, 'DAO')
  arrive()
  await stage.pinnedTip()
  expect(await shown(stage)).toEqual([])
})

test('Tooltip, engine loading: after Escape, no tooltip opens when the engine has loaded', async () => {
  const { stage, arrive } = await openSlow()
  await stage.focus('#DAO')
  await showsSoon(stage, 'DAO')
  await stage.page.keyboard.press('Escape')
  expect(await shown(stage)).toEqual([])
  arrive()
  await stage.wait(300)
  expect(await stage.tips()).toEqual([])
  await stage.click('#DAO')
  await stage.pinnedTip()
})

test('Tooltip, engine loading: the definition is hidden from the accessibility tree, passes axe and prints in the sentence', async () => {
  const { stage } = await openSlow()
  const tree = () => stage.page.locator('main').ariaSnapshot()
  const closed = await tree()
  await stage.focus('#DAO')
  await showsSoon(stage, 'DAO')
  expect((await tree()).replace(' [active]', '')).toBe(closed)
  expect((await new AxeBuilder({ page: stage.page }).analyze()).violations).toEqual([])
  await stage.page.emulateMedia({ media: 'print' })
  const read = await stage.page.evaluate(() => {
    const definition = window.app.place.querySelector('[data-part=definition]') as HTMLElement
    const { display, position } = getComputedStyle(definition)
    return [display, position, getComputedStyle(definition, '::before').content, definition.innerText.trim()]
  })
  const text = '(DAO: What DAO means, in a sentence or two of plain words. Source: the glossary)'
  expect(read).toEqual(['inline', 'static', 'none', text])
})
