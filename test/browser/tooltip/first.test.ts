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

test('while the first tip is made its definition shows, and the tip takes its place', async () => {
  const stage = await openReady()
  await stage.focus('#DAO')
  expect((await stage.tip()).trigger).toBe('DAO')
  expect(await seen(stage)).toEqual(['0 0', '1 0', '0 1'])
})

test('the next one is there as soon, and shows nothing before', async () => {
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

test('focus and press in one go: one tip, and it is pinned', async () => {
  const stage = await openReady()
  await stage.click('#DAO')
  await stage.pinnedTip()
  await stage.click('#DAO')
  await stage.noTip()
})

test('left at once, nothing stays', async () => {
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

test('where a definition has no place beside its trigger, it does not show first', async () => {
  const stage = await openReady(async (page) => {
    await page.addInitScript(() => {
      CSS.supports = () => false
    })
  })
  await stage.focus('#DAO')
  await stage.tip()
  expect((await seen(stage)).filter((frame) => frame.startsWith('1'))).toEqual([])
})
