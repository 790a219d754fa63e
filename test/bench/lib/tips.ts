import type { Page } from 'playwright'
import type { Meanings, Opening } from './page.ts'
import type { Variant } from './places.ts'

interface Probe {
  /** Counts frames from the key on; it is over when the tip is there in full. */
  arm: () => void
  opening: () => Opening | undefined
  isTrigger: () => boolean
}
type Probed = Window & { probe: Probe }

/** Runs in the page. */
const install = ({ selector, meanings }: { selector: string; meanings: Meanings }) => {
  let start: number | undefined
  let found: Opening | undefined
  const opacity = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1
  const wanted = () => meanings[(document.activeElement?.textContent ?? '').trim()] ?? ''
  // A tip may stand in a shadow root of its own, in the page's own body.
  const all = () =>
    [
      document,
      ...[...document.querySelectorAll('[popover]')].flatMap((layer) => layer.shadowRoot ?? []),
    ].flatMap((tree) => [...tree.querySelectorAll(selector)])
  /** How much of the tip of what has focus is to be seen. */
  const seen = () => {
    for (const tip of all()) {
      const { width, height, top, bottom, left, right } = tip.getBoundingClientRect()
      const inView = top < innerHeight && bottom > 0 && left < innerWidth && right > 0
      if (!width || !height || !inView || !tip.checkVisibility({ visibilityProperty: true })) continue
      if (wanted() && tip.textContent.includes(wanted())) return opacity(tip)
    }
    return 0
  }
  const look = () => {
    const now = performance.now()
    const strength = start === undefined ? 0 : seen()
    if (start !== undefined && strength >= 0.5) {
      found ??= { legible: now - start, full: Number.NaN }
      if (strength > 0.95) {
        found.full = now - start
        return
      }
    }
    requestAnimationFrame(look)
  }
  const probe: Probe = {
    arm() {
      start = undefined
      found = undefined
      addEventListener(
        'keydown',
        () => {
          start = performance.now()
        },
        { capture: true, once: true },
      )
      requestAnimationFrame(look)
    },
    opening: () => (found && !Number.isNaN(found.full) ? found : undefined),
    isTrigger: () => wanted() !== '',
  }
  Object.assign(window, { probe })
}

export const watchTips = (page: Page, { tip }: Variant, meanings: Meanings): Promise<void> =>
  page.evaluate(install, { selector: tip, meanings })

const isTrigger = (page: Page) => page.evaluate(() => (window as unknown as Probed).probe.isTrigger())

/**
 * Moves on with Tab until a trigger has focus, and tells how long its tip took from the key. Focus opens a tip at once in
 * every library; a pointer has to rest for a while, which is a choice and not a cost.
 */
export const openNext = async (page: Page, { name, open }: Variant): Promise<Opening> => {
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.evaluate(() => (window as unknown as Probed).probe.arm())
    await page.keyboard.press('Tab')
    if (!(await isTrigger(page))) continue
    if (open) {
      await page.evaluate(() => (window as unknown as Probed).probe.arm())
      await page.keyboard.press(open)
    }
    const handle = await page.waitForFunction(() => (window as unknown as Probed).probe.opening(), null, {
      timeout: 10_000,
      polling: 50,
    })
    return (await handle.jsonValue()) as Opening
  }
  throw new Error(`No trigger of ${name} in 20 tab stops`)
}
