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
  const pageObject = await open({ path, context, before })
  return { pageObject, arrive: () => arrive() }
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
    const { pageObject, arrive } = await openSlow(context, path)
    for (const name of ['Docs', 'DAO']) {
      await pageObject.focus(`#${name}`)
      await frames(pageObject)
      const [plain, ...more] = await shown(pageObject)
      expect([plain?.trigger, more]).toEqual([name, []])
      expect(plain?.gap).toBeCloseTo(6, 0)
      expect(plain?.isOnTop).toBe(true)
      expect(plain?.rect.left).toBeGreaterThanOrEqual(8)
      expect(plain?.rect.right).toBeLessThanOrEqual(width - 8)
      expect(plain?.rect.top).toBeGreaterThanOrEqual(0)
    }
    const [plain] = await shown(pageObject)
    await watchFrames(pageObject)
    await frames(pageObject)
    arrive()
    const { trigger, rect } = await pageObject.tip()
    await frames(pageObject)
    expect(trigger).toBe('DAO')
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(rect[side]).toBeCloseTo(plain?.rect[side] ?? 0, -0.4)
    expect(await shown(pageObject)).toEqual([])
    // Never both, and never neither.
    expect([...new Set(await pageObject.page.evaluate(() => window.log))]).toEqual(['1 0', '0 1'])
  },
)

test('Tooltip without CSS anchor positioning: no definition is shown off screen while the engine loads', async () => {
  const { pageObject, arrive } = await openSlow({}, '/?no-anchors')
  // Chromium cannot switch it off: its condition is replaced by one that is false.
  expect(await disableAnchorPositioning(pageObject)).toBeGreaterThan(0)
  await pageObject.focus('#DAO')
  await frames(pageObject)
  expect(await shown(pageObject)).toEqual([])
  arrive()
  expect((await pageObject.tip()).trigger).toBe('DAO')
})

test('Tooltip, engine loading: Escape hides the definition and leaves the dialog around it open', async () => {
  const { pageObject } = await openSlow({}, '/?place=modal%20dialog')
  await pageObject.focus('#DAO')
  await showsSoon(pageObject, 'DAO')
  const isOpen = () => pageObject.page.evaluate(() => document.querySelector('dialog')?.open)
  await pageObject.page.keyboard.press('Escape')
  expect([await shown(pageObject), await isOpen()]).toEqual([[], true])
  await pageObject.page.keyboard.press('Escape')
  expect(await isOpen()).toBe(false)
})

test('Tooltip, engine loading: hover shows the definition after a delay, leaving hides it', async () => {
  const { pageObject, arrive } = await openSlow()
  await pageObject.hover('#DAO')
  await frames(pageObject)
  expect(await shown(pageObject)).toEqual([])
  await showsSoon(pageObject, 'DAO')
  await pageObject.hover('#Node')
  await showsSoon(pageObject, 'Node')
  await pageObject.page.mouse.move(780, 20)
  await expect.poll(() => shown(pageObject)).toEqual([])
  await pageObject.hover('#DAO')
  await showsSoon(pageObject, 'DAO')
  await watchFrames(pageObject)
  await frames(pageObject)
  arrive()
  expect((await pageObject.tip()).trigger).toBe('DAO')
  expect([...new Set(await pageObject.page.evaluate(() => window.log))]).toEqual(['1 0', '0 1'])
  await pageObject.page.mouse.move(780, 20)
  await pageObject.noTip()
  expect(await shown(pageObject)).toEqual([])
})

test('Tooltip, engine loading: one definition at a time, hover wins over focus, and it is beside its own trigger', async () => {
  const { pageObject } = await openSlow()
  const positions = new Map<string, DOMRect | undefined>()
  for (const name of ['DAO', 'Node']) {
    await pageObject.focus(`#${name}`)
    await showsSoon(pageObject, name)
    positions.set(name, (await shown(pageObject))[0]?.rect)
  }
  // `Node` has the focus from here on, then `DAO`.
  for (const name of ['DAO', 'Node']) {
    await pageObject.hover(`#${name}`)
    await showsSoon(pageObject, name)
    expect((await shown(pageObject))[0]?.rect).toEqual(positions.get(name))
    await pageObject.focus('#DAO')
  }
})

test('Tooltip, engine loading: a tap shows the definition, and pins the tooltip when the engine has loaded', async () => {
  const { pageObject, arrive } = await openSlow({ hasTouch: true })
  await pageObject.tap('#DAO')
  await showsSoon(pageObject, 'DAO')
  arrive()
  await pageObject.pinnedTip()
  expect(await shown(pageObject)).toEqual([])
})

test('Tooltip, engine loading: after Escape, no tooltip opens when the engine has loaded', async () => {
  const { pageObject, arrive } = await openSlow()
  await pageObject.focus('#DAO')
  await showsSoon(pageObject, 'DAO')
  await pageObject.page.keyboard.press('Escape')
  expect(await shown(pageObject)).toEqual([])
  arrive()
  await pageObject.wait(300)
  expect(await pageObject.tips()).toEqual([])
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
})

test('Tooltip, engine loading: the definition is hidden from the accessibility tree, passes axe and prints in the sentence', async () => {
  const { pageObject } = await openSlow()
  const tree = () => pageObject.page.locator('main').ariaSnapshot()
  const closed = await tree()
  await pageObject.focus('#DAO')
  await showsSoon(pageObject, 'DAO')
  expect((await tree()).replace(' [active]', '')).toBe(closed)
  expect((await new AxeBuilder({ page: pageObject.page }).analyze()).violations).toEqual([])
  await pageObject.page.emulateMedia({ media: 'print' })
  const read = await pageObject.page.evaluate(() => {
    const definition = window.app.mountPoint.querySelector('[data-ankr-term] + span') as HTMLElement
    const { display, position } = getComputedStyle(definition)
    return [display, position, getComputedStyle(definition, '::before').content, definition.innerText.trim()]
  })
  const text = '(DAO: What DAO means, in a sentence or two of plain words. Source: the glossary)'
  expect(read).toEqual(['inline', 'static', 'none', text])
})
