import { afterEach, expect, test, vi } from 'vitest'
import { onVisibleOrInteraction } from '../../../src/islands/hydrateWhen.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

const serverHtml = () => {
  const container = document.createElement('div')
  container.innerHTML = '<p>Server HTML</p>'
  return container
}

test('onVisibleOrInteraction: without IntersectionObserver (jsdom), server HTML hydrates when the browser is idle', async () => {
  vi.stubGlobal('IntersectionObserver', undefined)
  const hydrate = vi.fn(async () => {})
  onVisibleOrInteraction(serverHtml(), hydrate)
  expect(hydrate).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(hydrate).toHaveBeenCalledOnce())
})

test('onVisibleOrInteraction: cancelled without IntersectionObserver, it never hydrates', async () => {
  vi.stubGlobal('IntersectionObserver', undefined)
  const hydrate = vi.fn(async () => {})
  onVisibleOrInteraction(serverHtml(), hydrate)()
  await new Promise((done) => setTimeout(done, 20))
  expect(hydrate).not.toHaveBeenCalled()
})

test('onVisibleOrInteraction: cancelled, it stops observing the container', () => {
  const disconnect = vi.fn()
  class Observer {
    observe = () => {}
    disconnect = disconnect
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  onVisibleOrInteraction(serverHtml(), async () => {})()
  expect(disconnect).toHaveBeenCalledOnce()
})
