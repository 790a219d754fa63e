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

test('Tooltip: a tap before the engine has loaded pins it afterwards', async () => {
  const { stage, arrive } = await openSlow(true)
  await stage.tap('#DAO')
  await stage.wait(400)
  expect(await stage.tips()).toEqual([])
  arrive()
  await stage.pinnedTip()
})

test('Tooltip: hover and leave before the engine has loaded opens nothing afterwards', async () => {
  const { stage, arrive } = await openSlow(false)
  await stage.hover('#DAO')
  await stage.page.mouse.move(780, 20)
  await stage.wait(300)
  arrive()
  await stage.wait(700)
  expect(await stage.tips()).toEqual([])
})

test('Tooltip: lasting hover or focus before the engine has loaded opens it afterwards', async () => {
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

test('Tooltip: the engine is prefetched when the browser is idle, except with Save-Data', async () => {
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

test('Tooltip: a page without terms loads no engine and adds no listener', async () => {
  const files: string[] = []
  const stage = await open({
    path: '/?empty',
    before: async (page) => page.on('request', (request) => files.push(request.url())),
  })
  await stage.wait(500)
  expect(files.filter((file) => file.includes('/engine-'))).toEqual([])
})
