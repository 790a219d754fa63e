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
  return { pageObject: await open({ context: { hasTouch }, before }), arrive: () => arrive() }
}

test('Tooltip: a tap before the engine has loaded pins it afterwards', async () => {
  const { pageObject, arrive } = await openSlow(true)
  await pageObject.tap('#DAO')
  await pageObject.wait(400)
  expect(await pageObject.tips()).toEqual([])
  arrive()
  await pageObject.pinnedTip()
})

test('Tooltip: hover and leave before the engine has loaded opens nothing afterwards', async () => {
  const { pageObject, arrive } = await openSlow(false)
  await pageObject.hover('#DAO')
  await pageObject.page.mouse.move(780, 20)
  await pageObject.wait(300)
  arrive()
  await pageObject.wait(700)
  expect(await pageObject.tips()).toEqual([])
})

test('Tooltip: lasting hover or focus before the engine has loaded opens it afterwards', async () => {
  const hovered = await openSlow(false)
  await hovered.pageObject.hover('#DAO')
  await hovered.pageObject.wait(300)
  hovered.arrive()
  await hovered.pageObject.tip()
  const focused = await openSlow(false)
  await focused.pageObject.focus('#Node')
  await focused.pageObject.wait(300)
  focused.arrive()
  expect((await focused.pageObject.tip()).trigger).toBe('Node')
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
    const pageObject = await open({ before })
    await pageObject.wait(500)
    return { pageObject, isLoaded: () => files.some((file) => file.includes('/engine-')) }
  }
  expect((await requested(false)).isLoaded()).toBe(true)
  const saving = await requested(true)
  expect(saving.isLoaded()).toBe(false)
  await saving.pageObject.hover('#DAO')
  await saving.pageObject.tip()
})

test('Tooltip: a page without terms loads no engine and adds no listener', async () => {
  const files: string[] = []
  const pageObject = await open({
    path: '/?empty',
    before: async (page) => page.on('request', (request) => files.push(request.url())),
  })
  await pageObject.wait(500)
  expect(files.filter((file) => file.includes('/engine-'))).toEqual([])
})
