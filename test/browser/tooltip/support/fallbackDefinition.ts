import { expect } from 'vitest'
import type { Stage } from './pageObject.js'

interface Shown {
  trigger: string
  rect: DOMRect
  gap: number
  isOnTop: boolean
}

/** The definitions that are to be seen on the page itself, each beside its trigger. */
export const shown = (stage: Stage): Promise<Shown[]> =>
  stage.page.evaluate(() =>
    [...window.app.place.querySelectorAll<HTMLElement>('[data-part=definition]')]
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

export const frames = (stage: Stage) =>
  stage.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )

const names = async (stage: Stage) => (await shown(stage)).map(({ trigger }) => trigger)
export const showsSoon = (stage: Stage, trigger: string) => expect.poll(() => names(stage)).toEqual([trigger])

/** How many definitions and how many tips there are to be seen, each time the page is drawn. */
export const watchFrames = (stage: Stage) =>
  stage.page.evaluate(() => {
    window.log = []
    const isSeen = (element: HTMLElement) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().bottom > 0
    const look = () => {
      const plain = [...window.app.place.querySelectorAll<HTMLElement>('[data-part=definition]')].filter(
        isSeen,
      )
      const tips = window.app.cards().filter((card) => isSeen(card) && getComputedStyle(card).opacity === '1')
      window.log.push(`${plain.length} ${tips.length}`)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

/** Removes the rules that need CSS anchor positioning, as a browser without it does. Returns how many there were. */
export const disableAnchorPositioning = (stage: Stage) =>
  stage.page.evaluate(() => {
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
