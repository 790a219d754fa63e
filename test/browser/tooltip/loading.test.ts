import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { holdBack } from '../../support/delayEngine.js'
import { setUp } from './support/pageObject.js'

const open = setUp()

const openSlow = async (hasTouch: boolean) => {
  let arrive = () => {}
  const before = async (page: Page) => {
    arrive = await holdBack(page)
  }
  return { stage: await open({ context: { hasTouch }, before }), arrive: () => arrive() }
}

test('tapped before the engine is here: pinned when it is', async () => {
  const { stage, arrive } = await openSlow(true)
  await stage.tap('#DAO')
  await stage.wait(400)
  expect(await stage.tips()).toEqual([])
  arrive()
  await stage.pinnedTip()
})

test('pointed at and left before the engine is here: nothing opens', async () => {
  const { stage, arrive } = await openSlow(false)
  await stage.hover('#DAO')
  await stage.page.mouse.move(780, 20)
  await stage.wait(300)
  arrive()
  await stage.wait(700)
  expect(await stage.tips()).toEqual([])
})

test('pointed at still, or focused still: opens', async () => {
  const hovered = await openSlow(false)
  await hovered.stage.hover('#DAO')
  await hovered.stage.wait(300)
  hovered.arrive()
  await hovered.stage.tip()
  const focused = await openSlow(false)
  await focused.stage.focus('#Node')
  await focused.stage.wait(300)
  focused.arrive()
  expect((await focused.stage.tip()).trigger).toBe('Node')
})

test('the engine comes when the browser is idle, but not to who saves data', async () => {
  const requested = async (saveData: boolean) => {
    const files: string[] = []
    const before = async (page: Page) => {
      page.on('request', (request) => files.push(request.url()))
      await page.addInitScript((save) => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: save } })
      }, saveData)
    }
    const stage = await open({ before })
    await stage.wait(500)
    return { stage, isLoaded: () => files.some((file) => file.includes('/engine-')) }
  }
  expect((await requested(false)).isLoaded()).toBe(true)
  const saving = await requested(true)
  expect(saving.isLoaded()).toBe(false)
  await saving.stage.hover('#DAO')
  await saving.stage.tip()
})

test('without a term on the page nothing is loaded and nothing listened for', async () => {
  const files: string[] = []
  const stage = await open({
    path: '/?empty',
    before: async (page) => page.on('request', (request) => files.push(request.url())),
  })
  await stage.wait(500)
  expect(files.filter((file) => file.includes('/engine-'))).toEqual([])
})
