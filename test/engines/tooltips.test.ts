import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { serveSite, type TestServer } from '../browser/tooltip/support/testServer.js'
import type { EngineName, EngineOptions } from './support/enginePage.js'
import { type HoldingProxy, startHoldingProxy } from './support/holdingProxy.js'
import { openEngine } from './support/openEngine.js'
import { TooltipPage } from './support/tooltipPage.js'

interface Case {
  name: string
  engine: EngineName
  options?: EngineOptions
  /** Whether a definition can be placed before the engine has loaded. */
  hasAnchors: boolean
}

const cases: Case[] = [
  { name: 'Chromium', engine: 'chromium', hasAnchors: true },
  { name: 'Firefox', engine: 'firefox', hasAnchors: true },
  {
    name: 'Firefox without anchor positioning',
    engine: 'firefox',
    options: { firefoxPrefs: { 'layout.css.anchor-positioning.enabled': false } },
    hasAnchors: false,
  },
  { name: 'WebKitGTK', engine: 'webkit', hasAnchors: true },
]

let testServer: TestServer
let proxy: HoldingProxy

beforeAll(async () => {
  testServer = await serveSite()
  proxy = await startHoldingProxy(testServer.url, (path) => path.includes('/engine-'))
})
afterAll(async () => {
  await proxy?.close()
  await testServer?.close()
})

describe.each(cases)('Tooltip in $name', ({ engine, options, hasAnchors }) => {
  let tooltip: TooltipPage

  beforeAll(async () => {
    tooltip = new TooltipPage(await openEngine(engine, options))
  })
  afterEach(async () => {
    proxy.release()
    expect(await tooltip.page.evaluate(() => window.consoleOutput)).toEqual([])
  })
  afterAll(() => tooltip?.page.close())

  test('has CSS anchor positioning as the case expects', async () => {
    await tooltip.open(proxy.url)
    expect(await tooltip.page.evaluate(() => CSS.supports('position-area', 'top'))).toBe(hasAnchors)
  })

  test('hover opens it beside its trigger, and leaving closes it', async () => {
    await tooltip.open(proxy.url)
    await tooltip.hover('#DAO')
    const { text, rect } = await tooltip.card()
    expect(text).toContain('What DAO means')
    await tooltip.expectBeside(rect, '#DAO')
    await tooltip.page.movePointer(780, 690)
    await tooltip.noCard()
  })

  test('a click pins it, and Escape closes it', async () => {
    await tooltip.open(proxy.url)
    await tooltip.click('#DAO')
    await tooltip.pinnedCard()
    await tooltip.page.movePointer(780, 690)
    await tooltip.pinnedCard()
    await tooltip.page.press('Escape')
    await tooltip.noCard()
  })

  test('Tab opens it, Enter pins it, Escape closes it and leaves the focus', async () => {
    await tooltip.open(proxy.url)
    await tooltip.page.press('Tab')
    expect(await tooltip.focused()).toBe('DAO')
    expect((await tooltip.card()).isPinned).toBe(false)
    await tooltip.page.press('Enter')
    await tooltip.expectBeside((await tooltip.pinnedCard()).rect, '#DAO')
    await tooltip.page.press('Escape')
    await tooltip.noCard()
    expect(await tooltip.focused()).toBe('DAO')
    await tooltip.page.press('Tab')
    expect(await tooltip.focused()).toBe('Node')
    expect((await tooltip.card()).text).toContain('What Node means')
  })

  test('a tap pins it, and a second tap closes it', async () => {
    await tooltip.open(proxy.url)
    await tooltip.tap('#DAO')
    await tooltip.expectBeside((await tooltip.pinnedCard()).rect, '#DAO')
    await tooltip.tap('#DAO')
    await tooltip.noCard()
  })

  test('while the engine loads, the definition is beside its trigger or hidden', async () => {
    proxy.hold()
    await tooltip.open(proxy.url)
    await tooltip.hover('#DAO')
    if (hasAnchors) {
      await expect.poll(async () => (await tooltip.fallback()).length).toBe(1)
      for (const rect of await tooltip.fallback()) await tooltip.expectBeside(rect, '#DAO')
    } else {
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(await tooltip.fallback()).toEqual([])
    }
    expect(await tooltip.cards()).toEqual([])
    proxy.release()
    await tooltip.expectBeside((await tooltip.card()).rect, '#DAO')
    expect(await tooltip.fallback()).toEqual([])
  })
})
