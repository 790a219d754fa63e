import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { type PageObject, setUp } from './support/pageObject.js'

const open = setUp()

/** Counts the listeners of document and window, except those of React. */
const count = (page: Page) =>
  page.addInitScript(() => {
    const books = new Map<string, unknown>()
    const ids = new WeakMap<object, number>()
    let next = 0
    const id = (thing: object) => {
      if (!ids.has(thing)) ids.set(thing, ++next)
      return ids.get(thing)
    }
    const { addEventListener, removeEventListener } = EventTarget.prototype
    const key = (type: string, listener: object, options: unknown) =>
      `${type} ${id(listener)} ${typeof options === 'object' ? !!(options as { capture?: boolean })?.capture : !!options}`
    const isOurs = (target: unknown) => target === window || target === document
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      addEventListener.call(this, type, listener, options)
      if (!listener || !isOurs(this) || type === 'selectionchange') return
      const entry = `${this === window ? 'window' : 'document'} ${key(type, listener, options)}`
      books.set(entry, 1)
      const signal = typeof options === 'object' ? options.signal : undefined
      if (signal) addEventListener.call(signal, 'abort', () => books.delete(entry))
    }
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      removeEventListener.call(this, type, listener, options)
      if (listener && isOurs(this))
        books.delete(`${this === window ? 'window' : 'document'} ${key(type, listener, options)}`)
    }
    Object.assign(window, { listeners: () => [...books.keys()] })
  })

const listeners = (pageObject: PageObject) =>
  pageObject.page.evaluate(() => (window as unknown as { listeners(): string[] }).listeners())
const layers = (pageObject: PageObject) =>
  pageObject.page.evaluate(() => document.querySelectorAll('.ankr-TooltipContainer').length)

/** Presses without focus, as assistive technology and Safari do. A blur would close the tooltip too. */
const press = async (pageObject: PageObject, selector: string) => {
  await pageObject.page.evaluate(
    (which) => window.app.mountPoint.querySelector<HTMLElement>(which)?.click(),
    selector,
  )
  await pageObject.pinnedTip()
}

const emptied = async (pageObject: PageObject, expected: string[]) => {
  await expect.poll(() => layers(pageObject)).toBe(0)
  await expect.poll(() => listeners(pageObject)).toEqual(expected)
}

describe.each(['', '&strict'])('Tooltip: cleanup, StrictMode query "%s"', (strict) => {
  test('unmounting the last term while its tooltip is open leaves no element and no listener', async () => {
    const pageObject = await open({ path: `/?empty${strict}`, before: count })
    const before = await listeners(pageObject)
    await pageObject.page.evaluate(() => window.app.render([{ name: 'DAO' }, { name: 'Node' }]))
    await pageObject.wait(100)
    expect((await listeners(pageObject)).length - before.length).toBe(4)
    await press(pageObject, '#DAO')
    await pageObject.page.evaluate(() => window.app.root.unmount())
    await emptied(pageObject, before)
  })

  test('removing the wrapper of an open tooltip leaves the other terms working', async () => {
    const pageObject = await open({ path: `/?empty${strict}`, before: count })
    await pageObject.page.evaluate(() => window.app.render([{ name: 'DAO' }, { name: 'Node' }]))
    await pageObject.wait(100)
    const before = await listeners(pageObject)
    await press(pageObject, '#DAO')
    await pageObject.page.mouse.move(780, 20)
    await pageObject.page.evaluate(() => window.app.render([{ name: 'Node' }, { name: 'Later' }]))
    await emptied(pageObject, before)
    await pageObject.click('#Later')
    expect((await pageObject.pinnedTip()).trigger).toBe('Later')
    await pageObject.page.keyboard.press('Escape')
    await pageObject.page.mouse.move(780, 20)
    await emptied(pageObject, before)
  })
})

test('Tooltip: closes when its trigger is hidden or moved, and opens again', async () => {
  const pageObject = await open()
  await press(pageObject, '#DAO')
  await pageObject.page.evaluate(() => {
    window.app.mountPoint.hidden = true
  })
  // The card is hidden with its trigger. That the tooltip has closed shows by its container.
  await expect.poll(() => layers(pageObject)).toBe(0)
  await pageObject.page.evaluate(() => {
    window.app.mountPoint.hidden = false
  })
  await press(pageObject, '#DAO')
})

test('Tooltip: 1,000 terms add as many listeners as one', async () => {
  const pageObject = await open({ path: '/?empty', before: count })
  const before = (await listeners(pageObject)).length
  await pageObject.page.evaluate(() =>
    window.app.render(Array.from({ length: 1000 }, (_, at) => ({ name: `T${at}` }))),
  )
  await pageObject.wait(300)
  expect((await listeners(pageObject)).length - before).toBe(4)
})

test('Tooltip: 200 openings and closings leave no listener and no element', async () => {
  const pageObject = await open({ before: count })
  const before = await listeners(pageObject)
  await pageObject.page.evaluate(async () => {
    const triggers = ['#DAO', '#Node'].map((id) => window.app.mountPoint.querySelector(id) as HTMLElement)
    for (let turn = 0; turn < 200; turn++) {
      triggers[turn % 2]?.click()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    triggers.forEach((trigger) => {
      if (trigger.dataset.pinned !== undefined) trigger.click()
    })
  })
  await emptied(pageObject, before)
})
