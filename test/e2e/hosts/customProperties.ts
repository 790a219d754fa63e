import type { Page } from 'playwright'
import { isCompared } from './idle.js'

/** Properties that decide whether another property has an effect. */
const ALWAYS =
  /^(display|position|float|background-image|(outline|column-rule|text-emphasis)-style|border-(top|right|bottom|left)-width|border-image-source|text-decoration-line|animation-name|transition-duration|overflow-[xy]|color|mask-image|-webkit-text-stroke-width)$/

/** The colour of a text is what `currentcolor` is for a shape. */
const FOLLOWS = new Map([
  ['fill', 'color'],
  ['stroke', 'color'],
])

const family = (name: string) => name.split('-', 1)[0] as string

/**
 * What the host's sheet may change: the properties it declares, as the browser spells them. A property it does not declare
 * can only differ in consequence of one it does.
 */
export const declaredBy = async (page: Page): Promise<string[]> => {
  const [all, declared] = await page.evaluate(() => {
    const names = new Set<string>()
    const collect = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSImportRule && rule.styleSheet) collect(rule.styleSheet.cssRules)
        if (rule instanceof CSSStyleRule) for (const name of rule.style) names.add(name)
        if ('cssRules' in rule) collect(rule.cssRules as CSSRuleList)
      }
    }
    const sheet = document.querySelector<HTMLLinkElement>('#host')?.sheet
    if (sheet) collect(sheet.cssRules)
    return [Array.from(getComputedStyle(document.documentElement)), [...names]] as const
  })
  const names = new Set(declared)
  // A logical property and its physical twin are of one family.
  const logical = new Set(declared.filter((name) => /-(inline|block)/.test(name)).map(family))
  return all.filter(
    (name) =>
      isCompared(name) &&
      (names.has('all') ||
        names.has(name) ||
        logical.has(family(name)) ||
        ALWAYS.test(name) ||
        names.has(FOLLOWS.get(name) ?? '')),
  )
}
