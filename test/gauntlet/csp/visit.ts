import type { Browser, Page } from 'playwright'

declare global {
  interface Window {
    violations: string[]
  }
}

export interface Visit {
  readonly page: Page
  /** What the policy blocked: directive, and what was blocked. */
  violations(): Promise<string[]>
  /** The computed style of every element on the page, by the element's place in it. */
  styles(): Promise<Record<string, string>>
}

/** Opens a page, waits until React has settled, and listens for violations from before the first byte. */
export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  await page.goto(url)
  await page.waitForSelector('html[data-ready]')
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-name]')].every((place) => place.firstChild),
  )
  return {
    page,
    violations: () => page.evaluate(() => window.violations),
    styles: () => page.evaluate(readStyles),
  }
}

const readStyles = (): Record<string, string> => {
  const place = (element: Element): string => {
    const parent = element.parentElement
    if (!parent || parent === document.body) return element.localName
    return `${place(parent)} > ${element.localName}:${[...parent.children].indexOf(element) + 1}`
  }
  const places = [...document.body.querySelectorAll('[data-name], [data-planted]')]
  return Object.fromEntries(
    places.flatMap((root, index) =>
      // In Chromium the text of a computed style is all of it, and far cheaper than property by property.
      [root, ...root.querySelectorAll('*')].map((element) => [
        `${index} ${place(element)}`,
        getComputedStyle(element).cssText,
      ]),
    ),
  )
}

/** Where two readings differ: the element, and the properties. */
export const differences = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((element) => {
    const [a, b] = [one[element], other[element]]
    if (a === b) return []
    if (a === undefined || b === undefined) return [`${element}: only on one page`]
    const rest = new Set(b.split('; '))
    return [
      `${element}: ${a
        .split('; ')
        .filter((property) => !rest.has(property))
        .join('; ')}`,
    ]
  })
