import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let trigger: HTMLElement
let handleEvent: typeof import('../../../src/tooltip/engine.js')['handleEvent']

/** A new copy of the engine: it tests for CSS anchor positioning once, at the first event. */
beforeEach(async () => {
  document.body.innerHTML = `<button type="button" data-ankr-term="dao">DAO</button><span>
    (A decentralized autonomous organization.)</span>`
  trigger = document.querySelector('button') as HTMLElement
  vi.resetModules()
  handleEvent = (await import('../../../src/tooltip/engine.js')).handleEvent
})
afterEach(async () => {
  trigger.remove()
  // The engine removes the tooltip of a trigger that has left the page.
  await vi.waitFor(() => expect(document.querySelector('[popover]')).toBeNull(), { timeout: 2000 })
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

test.each([
  ['CSS (jsdom 26)', undefined],
  ['CSS.supports() (jsdom in Jest 30)', {}],
])('Tooltip: opens by click where %s is missing', async (_, css) => {
  vi.stubGlobal('CSS', css)
  handleEvent(trigger, new MouseEvent('click'))
  await vi.waitFor(() => expect(trigger.dataset.state).toBe('open'))
})

test('Tooltip: stays open without layout and checkVisibility() (jsdom)', async () => {
  vi.spyOn(trigger, 'getClientRects').mockReturnValue([] as unknown as DOMRectList)
  Object.assign(trigger, { checkVisibility: undefined })
  handleEvent(trigger, new MouseEvent('click'))
  await vi.waitFor(() => expect(trigger.dataset.state).toBe('open'))
  // Longer than two intervals of the engine's sweep.
  await new Promise((done) => setTimeout(done, 800))
  expect(trigger.dataset.state).toBe('open')
})

test('Tooltip: closes when its trigger is no longer rendered', async () => {
  let isRendered = true
  Object.assign(trigger, { checkVisibility: () => isRendered })
  handleEvent(trigger, new MouseEvent('click'))
  await vi.waitFor(() => expect(trigger.dataset.state).toBe('open'))
  isRendered = false
  await vi.waitFor(() => expect(trigger.dataset.state).toBeUndefined(), { timeout: 2000 })
})
