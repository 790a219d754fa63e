import { expect } from 'vitest'
import type { PageObject } from './pageObject.js'

interface Shown {
  trigger: string
  rect: DOMRect
  gap: number
  isOnTop: boolean
}

/** The definitions that are to be seen on the page itself, each beside its trigger. */
export const shown = (pageObject: PageObject): Promise<Shown[]> =>
  pageObject.page.evaluate(() =>
    [...window.app.mountPoint.querySelectorAll<HTMLElement>('[data-ankr-term] + span')]
      .filter((definition) => definition.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((definition) => {
        const trigger = definition.previousElementSibling as HTMLElement
        const [rect, other] = [definition.getBoundingClientRect(), trigger.getBoundingClientRect()]
        const root = definition.getRootNode() as Document
        return {
          trigger: trigger.innerText,
          rect: rect.toJSON(),
          gap: Math.max(other.top - rect.bottom, rect.top - other.bottom),
          isOnTop: definition.contains(root.elementFromPoint(rect.x + 5, rect.y + rect.height / 2)),
        }
      }),
  )

export const frames = (pageObject: PageObject) =>
  pageObject.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )

const names = async (pageObject: PageObject) => (await shown(pageObject)).map(({ trigger }) => trigger)
export const showsSoon = (pageObject: PageObject, trigger: string) =>
  expect.poll(() => names(pageObject)).toEqual([trigger])

/** How many definitions and how many tips there are to be seen, each time the page is drawn. */
export const watchFrames = (pageObject: PageObject) =>
  pageObject.page.evaluate(() => {
    window.log = []
    const isSeen = (element: HTMLElement) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().bottom > 0
    const look = () => {
      const plain = [
        ...window.app.mountPoint.querySelectorAll<HTMLElement>('[data-ankr-term] + span'),
      ].filter(isSeen)
      const tips = window.app.cards().filter((card) => isSeen(card) && getComputedStyle(card).opacity === '1')
      window.log.push(`${plain.length} ${tips.length}`)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

/** Removes the rules that need CSS anchor positioning, as a browser without it does. Returns how many there were. */
export const disableAnchorPositioning = (pageObject: PageObject) =>
  pageObject.page.evaluate(() => {
    let removed = 0
    for (const sheet of document.styleSheets) {
      for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
        const rule = sheet.cssRules[at]
        if (!(rule instanceof CSSSupportsRule) || !rule.conditionText.includes('position-area')) continue
        sheet.deleteRule(at)
        removed++
      }
    }
    return removed
  })
