import { expect, test } from 'vitest'
import { type PageObject, setUp } from './support/pageObject.js'

const open = setUp()

const pinned = async (container: string) => {
  const pageObject = await open({ path: `/?place=${encodeURIComponent(container)}` })
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
  return pageObject
}

/** The computed styles of the container, its backdrop, the card and its content. */
const computed = (pageObject: PageObject) =>
  pageObject.page.evaluate(() => {
    const card = window.app.cards()[0] as HTMLElement
    const { host } = card.getRootNode() as ShadowRoot
    const styles = [host, card, ...card.querySelectorAll('*')].map((element) => getComputedStyle(element))
    return [
      `backdrop: ${getComputedStyle(host, '::backdrop').display}`,
      ...styles.flatMap((style, at) =>
        [...style].map((name) => `${at} ${name}: ${style.getPropertyValue(name)}`),
      ),
    ]
  })

/** A sheet of the page's that has the last word on everything it reaches. */
const loud = `
  *, [popover], .ankr-TooltipContainer, .ankr-TooltipContainer::backdrop, .ankr-Tooltip, .ankr-Tooltip *, [data-part="meaning"] {
    display: inline-block !important;
    position: relative !important;
    z-index: 1 !important;
    padding: 3px !important;
    border: 9px solid !important;
    background: red !important;
    opacity: 0.5 !important;
    pointer-events: auto !important;
    backdrop-filter: blur(9px) !important;
  }`

test('Tooltip: no CSS rule of the page matches the container, the card or its content', async () => {
  const pageObject = await pinned('page')
  const before = await computed(pageObject)
  expect(before.length).toBeGreaterThan(1000)
  expect(before).toContain('backdrop: none')
  await pageObject.page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    // Inheriting from a changed parent is allowed.
    sheet.replaceSync(css.replace('*,', ''))
    document.adoptedStyleSheets.push(sheet)
  }, loud)
  const after = new Set(await computed(pageObject))
  expect(before.filter((one) => !after.has(one))).toEqual([])
})

test.each(['page', 'open shadow root'])(
  'Tooltip in %s: ::part(tooltip) of the page styles the card',
  async (container) => {
    const pageObject = await pinned(container)
    const width = () =>
      pageObject.page.evaluate(() => getComputedStyle(window.app.cards()[0] as HTMLElement).borderTopWidth)
    expect(await width()).toBe('1px')
    await pageObject.page.addStyleTag({ content: '::part(tooltip) { border-width: 3px }' })
    expect(await width()).toBe('3px')
  },
)

test('Tooltip: all cards share one style sheet', async () => {
  const pageObject = await pinned('page')
  const sheets = () =>
    pageObject.page.evaluate(() => {
      const seen = window as unknown as { sheets?: Set<CSSStyleSheet> }
      seen.sheets ??= new Set()
      for (const card of window.app.cards()) {
        for (const sheet of (card.getRootNode() as ShadowRoot).adoptedStyleSheets) seen.sheets.add(sheet)
      }
      return seen.sheets.size
    })
  expect(await sheets()).toBe(1)
  await pageObject.click('#Node')
  await expect.poll(async () => (await pageObject.pinnedTip()).trigger).toBe('Node')
  expect(await sheets()).toBe(1)
})
