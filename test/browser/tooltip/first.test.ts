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
  const stage = await open({
    before: async (page) => {
      page.on('requestfinished', (request) => request.url().includes('/engine-') && fetched())
      await before(page)
    },
  })
  await isHere
  await stage.wait(200)
  await watchFrames(stage)
  await frames(stage)
  return stage
}

/** What there was to be seen, in its order: how many definitions, how many tips. */
const seen = async (stage: Awaited<ReturnType<typeof openReady>>) => {
  const log = await stage.page.evaluate(() => window.log)
  return log.filter((frame, at) => frame !== log[at - 1])
}

test('Tooltip, first opening: the definition is shown while the tooltip renders, then the tooltip replaces it', async () => {
  const stage = await openReady()
  await stage.focus('#DAO')
  expect((await stage.tip()).trigger).toBe('DAO')
  expect(await seen(stage)).toEqual(['0 0', '1 0', '0 1'])
})

test('Tooltip, second opening: the tooltip opens as fast, without the definition before it', async () => {
  const stage = await openReady()
  await stage.focus('#DAO')
  await stage.tip()
  await stage.page.evaluate(() => {
    window.log = []
  })
  await stage.focus('#Docs')
  await expect.poll(async () => (await stage.tips()).map(({ trigger }) => trigger)).toEqual(['Docs'])
  expect((await seen(stage)).filter((frame) => frame.startsWith('1'))).toEqual([])
})

test('Tooltip, first opening: focus and press together pin one tooltip', async () => {
  const stage = await openReady()
  await stage.click('#DAO')
  await stage.pinnedTip()
  await stage.click('#DAO')
  await stage.noTip()
})

test('Tooltip, first opening: focus and blur together leave nothing open', async () => {
  const stage = await openReady()
  await stage.page.keyboard.press('Shift')
  await stage.page.evaluate(() => {
    const trigger = window.app.place.querySelector<HTMLElement>('#DAO')
    trigger?.focus({ focusVisible: true } as FocusOptions)
    trigger?.blur()
  })
  await stage.wait(500)
  expect(await seen(stage)).toEqual(['0 0'])
})

test('Tooltip, first opening, without CSS anchor positioning: the definition is not shown', async () => {
  const stage = await openReady(async (page) => {
    await page.addInitScript(() => {
      CSS.supports = () => false
    })
  })
  await stage.focus('#DAO')
  await stage.tip()
  expect((await seen(stage)).filter((frame) => frame.startsWith('1'))).toEqual([])
})
