import type { Frame, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { App } from '../fixtures/app.js'
import { serveSite, type TestServer } from './testServer.js'
import { openWindows, type Windows, type Wish } from './windows.js'

declare global {
  interface Window {
    app: App
    copies: App[]
    log: string[]
  }
}

export interface Tip {
  text: string
  rect: DOMRect
  trigger: string
  pinned: boolean
  /** What is at its middle is the tip itself: nothing covers or clips it. */
  isOnTop: boolean
}

/** A page with terms. Asks the page itself where things are, since a test cannot look into a closed shadow root. */
export class PageObject {
  frame: Frame
  constructor(readonly page: Page) {
    this.frame = page.mainFrame()
  }

  async middle(selector: string, parent = 'window.app.mountPoint') {
    const { x, y, width, height } = await this.rect(selector, parent)
    return { x: x + width / 2, y: y + height / 2 }
  }

  /** Finds `.ankr-Tooltip` and its descendants in the open tooltip. */
  async rect(selector: string, parent = 'window.app.mountPoint'): Promise<DOMRect> {
    const root = selector.startsWith('.ankr-Tooltip') ? 'window.app.cards()[0].getRootNode()' : parent
    const rect = await this.frame.evaluate<DOMRect>(
      `${root}.querySelector('${selector}').getBoundingClientRect().toJSON()`,
    )
    if (this.frame === this.page.mainFrame()) return rect
    const outer = await (await this.frame.frameElement()).boundingBox()
    return { ...rect, x: rect.x + (outer?.x ?? 0), y: rect.y + (outer?.y ?? 0) }
  }

  async hover(selector: string) {
    const { x, y } = await this.middle(selector)
    await this.page.mouse.move(x, y, { steps: 2 })
  }

  async click(selector: string) {
    const { x, y } = await this.middle(selector)
    await this.page.mouse.click(x, y)
  }

  async tap(selector: string) {
    const { x, y } = await this.middle(selector)
    await this.page.touchscreen.tap(x, y)
  }

  /** Keyboard focus: the key before makes it visible. */
  async focus(selector: string) {
    await this.page.keyboard.press('Shift')
    await this.frame.evaluate(
      `window.app.mountPoint.querySelector('${selector}').focus({ focusVisible: true })`,
    )
  }

  tips(): Promise<Tip[]> {
    return this.frame.evaluate(() =>
      [...new Set([window.app.mountPoint, ...window.copies.map((copy) => copy.mountPoint), document.body])]
        .flatMap((parent) => window.app.cards(parent))
        .filter((card, at, all) => all.indexOf(card) === at)
        .map((card) => {
          const rect = card.getBoundingClientRect()
          const root = card.getRootNode() as ShadowRoot
          const top = root.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)
          const trigger = root.host.closest('.ankr')?.querySelector<HTMLElement>('[data-ankr-term]')
          return {
            text: card.innerText,
            rect: rect.toJSON(),
            trigger: trigger?.innerText ?? '',
            pinned: trigger?.dataset.pinned !== undefined,
            isOnTop: card.contains(top),
          }
        }),
    )
  }

  /** The one tip that is open. */
  async tip(): Promise<Tip> {
    await expect.poll(async () => (await this.tips()).length, { timeout: 5_000, interval: 20 }).toBe(1)
    return (await this.tips())[0] as Tip
  }

  async noTip() {
    await expect.poll(() => this.tips(), { timeout: 5_000, interval: 20 }).toEqual([])
  }

  async pinnedTip() {
    await expect
      .poll(async () => (await this.tips()).map((tip) => tip.pinned), { timeout: 5_000, interval: 20 })
      .toEqual([true])
    return this.tip()
  }

  wait = (milliseconds: number) => this.page.waitForTimeout(milliseconds)
}

export interface Open extends Wish {
  path?: string
  ready?: boolean
}

/** Starts server and browser for one test file. `open()` returns a fresh page, and fails on console messages. */
export function setUp() {
  let testServer: TestServer
  let windows: Windows

  beforeAll(async () => {
    ;[testServer, windows] = await Promise.all([serveSite(), openWindows()])
  })
  // What a test left half done is nothing for the next one.
  afterEach(({ task }) => (task.result?.state === 'fail' ? windows.drop() : undefined))
  afterAll(async () => {
    await windows?.close()
    await testServer?.close()
    expect(windows.trouble).toEqual([])
  })

  return async function open({ path = '/', ready = true, ...options }: Open = {}) {
    const page = await windows.take(options)
    await page.goto(testServer.url + path)
    const pageObject = new PageObject(page)
    if (path.startsWith('/iframe')) {
      await expect.poll(() => page.frames().length).toBe(2)
      pageObject.frame = page.frames()[1] as Frame
    }
    if (ready) {
      await pageObject.frame.waitForFunction(
        () =>
          window.app?.mountPoint.querySelector('#DAO, [data-nothing]') || location.search.includes('empty'),
      )
    }
    return pageObject
  }
}
