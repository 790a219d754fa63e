import type { Frame } from 'playwright'
import { expect } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'
import { readDefinition } from '../../support/definition.js'
import { isHydrated } from '../../support/isHydrated.js'

/** Hydrates every island. */
const hydrateAll = async (frame: Frame) => {
  for (const island of await frame.locator('[data-part="island"]').all()) {
    const hydrate = async () => {
      await island.dispatchEvent('pointerover')
      return island.evaluate(isHydrated)
    }
    await expect.poll(hydrate).toBe(true)
  }
}

/** Makes a choice in an interactive component, and waits for the new result. */
const choose = async (frame: Frame, name: string, control: number, answer: string) => {
  const container = frame.locator(`[data-name="${name}"]:not([data-variant])`)
  const answered = () => container.locator(`[data-part="${answer}"]`).textContent()
  const before = await answered()
  const options = container.locator(CONTROLS).nth(control).locator('option, input')
  const last = await options.evaluateAll((all) => all.findLastIndex((option) => !option.matches(':checked')))
  await chooseOption(container.locator(CONTROLS).nth(control), last)
  await expect.poll(answered).not.toBe(before)
}

/** Opens a term in every component that has one in sight, and reads it. The last stays open. */
const openTerms = async (frame: Frame): Promise<string[]> => {
  const opened: string[] = []
  const names = await frame
    .locator('[data-name]:not([data-variant])')
    .evaluateAll((containers) =>
      containers.map((container) => (container as HTMLElement).dataset.name as string),
    )
  for (const name of names) {
    const trigger = frame
      .locator(`[data-name="${name}"]:not([data-variant]) button[data-ankr-term]:visible`)
      .first()
    if (!(await trigger.count())) continue
    await trigger.click()
    const [meaning = ''] = readDefinition(await trigger.locator('+ span').textContent())
    await expect
      .poll(() => frame.locator('.ankr-Tooltip').allTextContents())
      .toEqual([expect.stringContaining(meaning)])
    opened.push(name)
  }
  return opened
}

/** Uses every component on a page, and waits until it is at rest. Returns the components with a term that opened. */
export const exercise = async (frame: Frame): Promise<string[]> => {
  await hydrateAll(frame)
  await choose(frame, 'InteropChecker', 1, 'verdict')
  await choose(frame, 'ResilienceExplorer', 0, 'outcome')
  const opened = await openTerms(frame)
  // Previously open tooltips are removed a moment later.
  await expect.poll(() => frame.locator('.ankr-TooltipContainer').count()).toBe(1)
  await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  return opened
}
