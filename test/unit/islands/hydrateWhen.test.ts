import { afterEach, describe, expect, it, vi } from 'vitest'
import { onVisibleOrInteraction } from '../../../src/islands/hydrateWhen.js'
import { keepServerHtml } from '../../../src/islands/keepServerHtml.js'

class FakeObserver {
  static all: FakeObserver[] = []
  isConnected = true
  constructor(readonly callback: (entries: { isIntersecting: boolean }[]) => void) {
    FakeObserver.all.push(this)
  }
  observe() {}
  disconnect() {
    this.isConnected = false
  }
}

const setUp = (html: string, when = onVisibleOrInteraction) => {
  FakeObserver.all = []
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => callback())
  const container = document.createElement('div')
  container.innerHTML = html
  const hydrate = vi.fn(async () => {})
  const cancel = when(container, hydrate)
  return { container, hydrate, cancel, observer: FakeObserver.all[0] }
}

afterEach(() => vi.unstubAllGlobals())

const SERVER_HTML = '<div><select disabled></select></div>'

describe('onVisibleOrInteraction()', () => {
  it.each(['pointerover', 'focusin', 'touchstart'])('hydrates once on %s', (type) => {
    const { container, hydrate } = setUp(SERVER_HTML)
    expect(hydrate).not.toHaveBeenCalled()
    for (let i = 0; i < 2; i += 1)
      container.querySelector('select')?.dispatchEvent(new Event(type, { bubbles: true }))
    expect(hydrate).toHaveBeenCalledOnce()
  })

  it('hydrates when the container is visible and the browser is idle, not before', () => {
    const { hydrate, observer } = setUp(SERVER_HTML)
    observer?.callback([{ isIntersecting: false }])
    expect(hydrate).not.toHaveBeenCalled()
    observer?.callback([{ isIntersecting: true }])
    expect(hydrate).toHaveBeenCalledOnce()
    expect(observer?.isConnected).toBe(false)
  })

  it('hydrates an empty container at once', () => {
    const { hydrate, observer } = setUp('')
    expect(hydrate).toHaveBeenCalledOnce()
    expect(observer).toBeUndefined()
  })

  it('enables the selects of server HTML, because a choice now has an effect', () => {
    const { container } = setUp(SERVER_HTML)
    expect(container.querySelector('select')).toBeEnabled()
  })

  it('tries again on the next event after a failed download', async () => {
    const { container, hydrate } = setUp(SERVER_HTML)
    hydrate.mockRejectedValueOnce(new Error('offline'))
    container.dispatchEvent(new Event('pointerover'))
    await Promise.resolve()
    await Promise.resolve()
    container.dispatchEvent(new Event('pointerover'))
    expect(hydrate).toHaveBeenCalledTimes(2)
  })

  it('does nothing after it was canceled', () => {
    const { container, hydrate, cancel, observer } = setUp(SERVER_HTML)
    cancel()
    container.dispatchEvent(new Event('pointerover'))
    expect(observer?.isConnected).toBe(false)
    expect(hydrate).not.toHaveBeenCalled()
  })

  it('without IntersectionObserver and requestIdleCallback, as in jsdom and Safari, hydrates without an error', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('IntersectionObserver', undefined)
    vi.stubGlobal('requestIdleCallback', undefined)
    const container = document.createElement('div')
    container.innerHTML = SERVER_HTML
    const hydrate = vi.fn(async () => {})
    onVisibleOrInteraction(container, hydrate)
    vi.runAllTimers()
    vi.useRealTimers()
    expect(hydrate).toHaveBeenCalledOnce()
  })
})

describe('keepServerHtml()', () => {
  it('never hydrates server HTML, but reports its disclosures until canceled', async () => {
    const { container, hydrate, cancel } = setUp(
      '<div><details data-ankr-disclosure="Web3Explainer"><summary>Why</summary></details></div>',
      keepServerHtml,
    )
    for (const type of ['pointerover', 'focusin', 'touchstart']) container.dispatchEvent(new Event(type))
    expect(hydrate).not.toHaveBeenCalled()
    expect(FakeObserver.all).toHaveLength(0)
    const details = container.querySelector('details') as HTMLDetailsElement
    const onToggle = vi.fn()
    details.addEventListener('ankr-disclosure-toggle', onToggle)
    const press = async () => {
      const { open } = details
      details.querySelector('summary')?.dispatchEvent(new Event('click', { bubbles: true }))
      details.open = !open
      await new Promise((done) => setTimeout(done, 5))
    }
    await press()
    expect(onToggle).toHaveBeenCalledOnce()
    cancel()
    await press()
    expect(onToggle).toHaveBeenCalledOnce()
  })

  it('hydrates an empty container at once', () => {
    expect(setUp('', keepServerHtml).hydrate).toHaveBeenCalledOnce()
  })
})
