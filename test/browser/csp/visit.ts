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
  /** The computed style of every element that is laid out, by its place on the page. */
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
    styles: () => readStyles(page),
  }
}

/** A snapshot reads a whole page at once, where asking the page for each property of each element takes minutes. */
const readStyles = async (page: Page): Promise<Record<string, string>> => {
  const properties = await page.evaluate(() =>
    Array.from(getComputedStyle(document.documentElement)).filter((name) => !name.startsWith('--')),
  )
  const session = await page.context().newCDPSession(page)
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: properties,
  })
  await session.detach()
  const [{ nodes, layout }] = documents as [(typeof documents)[0]]
  return Object.fromEntries(
    layout.styles.flatMap((style, index) => {
      const name = strings[nodes.nodeName?.[layout.nodeIndex[index] as number] as number]
      // Text has the style of its element.
      if (name === '#text') return []
      return [
        [`${index} ${name}`, style.map((value, at) => `${properties[at]}: ${strings[value]}`).join('; ')],
      ]
    }),
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
