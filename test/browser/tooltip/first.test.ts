import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { frames, watchFrames } from './support/fallbackDefinition.js'
import { setUp } from './support/pageObject.js'

const open = setUp()

/** A page that has fetched the engine, and has not needed it yet. */
const openReady = async (before: (page: Page) => Promise<void> = async () => {}) => {
  let fetched = () => {}
  const isHere = new Promise<void>((resolve) => {
    fetched = resolve
  })
  const pageObject = await open({
    before: async (page) => {
      page.on('requestfinished', (request) => request.url().includes('/engine-') && fetched())
      await before(page)
    },
  })
  await isHere
  await pageObject.wait(200)
  await watchFrames(pageObject)
  await frames(pageObject)
  return pageObject
}

/** What there was to be seen, in its order: how many definitions, how many tips. */
const seen = async (pageObject: Awaited<ReturnType<typeof openReady>>) => {
  const log = await pageObject.page.evaluate(() => window.log)
  return log.filter((frame, at) => frame !== log[at - 1])
}

test('Tooltip, first opening: the definition is shown while the tooltip renders, then the tooltip replaces it', async () => {
  const pageObject = await openReady()
  await pageObject.focus('#DAO')
  expect((await pageObject.tip()).trigger).toBe('DAO')
  expect(await seen(pageObject)).toEqual(['0 0', '1 0', '0 1'])
})

test('Tooltip, second opening: the tooltip opens as fast, without the definition before it', async () => {
  const pageObject = await openReady()
  await pageObject.focus('#DAO')
  await pageObject.tip()
  await pageObject.page.evaluate(() => {
    window.log = []
  })
  await pageObject.focus('#Docs')
  await expect.poll(async () => (await pageObject.tips()).map(({ trigger }) => trigger)).toEqual(['Docs'])
  expect((await seen(pageObject)).filter((frame) => frame.startsWith('1'))).toEqual([])
})

test('Tooltip, first opening: focus and press together pin one tooltip', async () => {
  const pageObject = await openReady()
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
  await pageObject.click('#DAO')
  await pageObject.noTip()
})

test('Tooltip, first opening: focus and blur together leave nothing open', async () => {
  const pageObject = await openReady()
  await pageObject.page.keyboard.press('Shift')
  await pageObject.page.evaluate(() => {
    const trigger = window.app.mountPoint.querySelector<HTMLElement>('#DAO')
    trigger?.focus({ focusVisible: true } as FocusOptions)
    trigger?.blur()
  })
  await pageObject.wait(500)
  expect(await seen(pageObject)).toEqual(['0 0'])
})

test('Tooltip, first opening, without CSS anchor positioning: the definition is not shown', async () => {
  const pageObject = await openReady(async (page) => {
    await page.addInitScript(() => {
      CSS.supports = () => false
    })
  })
  await pageObject.focus('#DAO')
  await pageObject.tip()
  expect((await seen(pageObject)).filter((frame) => frame.startsWith('1'))).toEqual([])
})
