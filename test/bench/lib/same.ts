import type { Browser } from 'playwright'
import { idle, visiting } from './browser.ts'
import type { Variant } from './places.ts'

const wordsOf = (browser: Browser, origin: string, { name }: Variant) =>
  visiting(browser, origin, async (visit) => {
    await visit.page.goto(`${origin}/${name}/page/`)
    await idle(visit)
    return visit.page.evaluate(() => {
      // A label that is repeated in each cell of a column is hidden from assistive technology.
      for (const element of document.querySelectorAll('[aria-hidden="true"]')) element.remove()
      // Line breaks, capitals and separators are a matter of layout.
      return document.body.innerText.replace(/[\s,:()·]+/g, '').toLowerCase()
    })
  })

/** Fails unless every variant shows the same words in the same order: or it would not be the same page. */
export const checkSame = async (
  browser: Browser,
  origin: string,
  variants: readonly Variant[],
): Promise<void> => {
  let first: { title: string; words: string } | undefined
  for (const variant of variants) {
    const { title } = variant
    const words = await wordsOf(browser, origin, variant)
    first ??= { title, words }
    if (words === first.words) continue
    const at = [...words].findIndex((sign, index) => sign !== first?.words[index])
    const near = (text: string) => text.slice(Math.max(0, at - 30), at + 50)
    throw new Error(
      `${title} does not say what ${first.title} says:\n${near(words)}\n${near(first.words)}\n${words.length} and ${first.words.length} signs`,
    )
  }
}
