import { expect } from 'vitest'
import type { App } from '../../browser/tooltip/fixtures/app.js'
import { centerOf, type EnginePage } from './enginePage.js'
import type { Rect } from './webdriver.js'

declare global {
  interface Window {
    app: App
  }
}

interface Card {
  text: string
  rect: Rect
  isPinned: boolean
}

/** The page of the tooltip tests' fixture, which renders the terms DAO, Node and Docs. */
export class TooltipPage {
  constructor(readonly page: EnginePage) {}

  async open(url: string) {
    await this.page.movePointer(1, 1)
    await this.page.goto(url, 'domcontentloaded')
    await expect
      .poll(() => this.page.evaluate(() => !!window.app?.mountPoint.querySelector('#DAO')))
      .toBe(true)
  }

  rectOf(selector: string): Promise<Rect> {
    return this.page.evaluate(
      (wanted) => window.app.mountPoint.querySelector(wanted)?.getBoundingClientRect().toJSON() as Rect,
      selector,
    )
  }

  /** The open tooltips. They are in closed or open shadow roots, which the fixture finds. */
  cards(): Promise<Card[]> {
    return this.page.evaluate(() =>
      window.app.cards(document.body).map((card) => ({
        text: card.innerText,
        rect: card.getBoundingClientRect().toJSON() as Rect,
        isPinned: !!document.querySelector('[data-pinned]'),
      })),
    )
  }

  async card(): Promise<Card> {
    await expect.poll(async () => (await this.cards()).length, { timeout: 5000 }).toBe(1)
    return (await this.cards())[0] as Card
  }

  async pinnedCard(): Promise<Card> {
    await expect
      .poll(async () => (await this.cards()).map(({ isPinned }) => isPinned), { timeout: 5000 })
      .toEqual([true])
    return this.card()
  }

  async noCard() {
    await expect.poll(() => this.cards(), { timeout: 5000 }).toEqual([])
  }

  /** The definition that shows before the engine has loaded. */
  fallback(): Promise<Rect[]> {
    return this.page.evaluate(() =>
      [...window.app.mountPoint.querySelectorAll('[data-ankr-term] + span')]
        .filter((definition) =>
          definition.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        )
        .map((definition) => definition.getBoundingClientRect().toJSON() as Rect),
    )
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.id ?? '')
  }

  async hover(selector: string) {
    const { x, y } = centerOf(await this.rectOf(selector))
    await this.page.movePointer(x, y)
  }

  async click(selector: string) {
    const { x, y } = centerOf(await this.rectOf(selector))
    await this.page.click(x, y)
  }

  async tap(selector: string) {
    const { x, y } = centerOf(await this.rectOf(selector))
    await this.page.tap(x, y)
  }

  /** Above or below its trigger, within 16 px, and whole inside the window. */
  async expectBeside(rect: Rect, selector: string) {
    const trigger = await this.rectOf(selector)
    const window = await this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    const gap = Math.max(trigger.y - (rect.y + rect.height), rect.y - (trigger.y + trigger.height))
    expect(gap).toBeGreaterThanOrEqual(0)
    expect(gap).toBeLessThanOrEqual(16)
    expect(rect.x).toBeGreaterThanOrEqual(0)
    expect(rect.y).toBeGreaterThanOrEqual(0)
    expect(rect.x + rect.width).toBeLessThanOrEqual(window.width)
    expect(rect.y + rect.height).toBeLessThanOrEqual(window.height)
    expect(rect.x).toBeLessThanOrEqual(trigger.x + trigger.width)
    expect(rect.x + rect.width).toBeGreaterThanOrEqual(trigger.x)
  }
}
