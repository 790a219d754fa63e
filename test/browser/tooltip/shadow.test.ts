import { expect, test } from 'vitest'
import { type Stage, setUp } from './support/pageObject.js'

const open = setUp()

const pinned = async (place: string) => {
  const stage = await open({ path: `/?place=${encodeURIComponent(place)}` })
  await stage.click('#DAO')
  await stage.pinnedTip()
  return stage
}

/** What is computed for the layer, whether it has a backdrop, the card and what is in it. */
const computed = (stage: Stage) =>
  stage.page.evaluate(() => {
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
  const stage = await pinned('page')
  const before = await computed(stage)
  expect(before.length).toBeGreaterThan(1000)
  expect(before).toContain('backdrop: none')
  await stage.page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    // To inherit from what the sheet changes is no reach.
    sheet.replaceSync(css.replace('*,', ''))
    document.adoptedStyleSheets.push(sheet)
  }, loud)
  const after = new Set(await computed(stage))
  expect(before.filter((one) => !after.has(one))).toEqual([])
})

test.each(['page', 'open shadow root'])(
  'Tooltip in %s: ::part(tooltip) of the page styles the card',
  async (place) => {
    const stage = await pinned(place)
    const width = () =>
      stage.page.evaluate(() => getComputedStyle(window.app.cards()[0] as HTMLElement).borderTopWidth)
    expect(await width()).toBe('1px')
    await stage.page.addStyleTag({ content: '::part(tooltip) { border-width: 3px }' })
    expect(await width()).toBe('3px')
  },
)

test('Tooltip: all cards share one style sheet', async () => {
  const stage = await pinned('page')
  const sheets = () =>
    stage.page.evaluate(() => {
      const seen = window as unknown as { sheets?: Set<CSSStyleSheet> }
      seen.sheets ??= new Set()
      for (const card of window.app.cards()) {
        for (const sheet of (card.getRootNode() as ShadowRoot).adoptedStyleSheets) seen.sheets.add(sheet)
      }
      return seen.sheets.size
    })
  expect(await sheets()).toBe(1)
  await stage.click('#Node')
  await expect.poll(async () => (await stage.pinnedTip()).trigger).toBe('Node')
  expect(await sheets()).toBe(1)
})
