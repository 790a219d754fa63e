import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { render } from '../../support/components.js'
import { hostPages, stylesheet } from './openPage.js'

const open = hostPages()
const html = (name: 'ResilienceExplorer' | 'InteropChecker' | 'ChainGrid') => renderToString(render(name))
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }
const body = (name: Parameters<typeof html>[0]) => `<main>${html(name)}</main>`

describe('ResilienceExplorer on a phone with text at 200 %', () => {
  const labels = (css: string) =>
    open({ body: body('ResilienceExplorer'), html: 'style="font-size: 200%"', css, options: phone }, (page) =>
      page
        .locator('[data-part="control-label"]')
        .evaluateAll((all) => all.map((label) => Math.round(label.getBoundingClientRect().width))),
    )

  it('labels are above their selects, as wide as the component', async () => {
    const widths = await labels(stylesheet)
    expect(widths).toHaveLength(3)
    for (const width of widths) expect(width).toBeGreaterThan(250)
  })

  it('seeded: without the rule for narrow containers, a label is as wide as one letter', async () => {
    const [width] = await labels(stylesheet.replaceAll('(inline-size<16em)', '(inline-size<1em)'))
    expect(width).toBeLessThan(60)
  })
})

describe('An open table at 320 px', () => {
  const excess = (name: Parameters<typeof html>[0], css = stylesheet) =>
    open({ body: body(name), css, options: { viewport: phone.viewport } }, (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        for (const header of document.querySelectorAll('th'))
          header.append(' Decentralizationsgeschwindigkeit')
        const table = document.querySelector('table') as HTMLTableElement
        return Math.round(table.getBoundingClientRect().right - window.innerWidth)
      }),
    )

  it.each(['ResilienceExplorer', 'InteropChecker'] as const)(
    '%s: is no wider than the page',
    async (name) => {
      expect(await excess(name)).toBeLessThanOrEqual(0)
    },
  )

  it('seeded: an auto table is wider than the page', async () => {
    const seeded = stylesheet.replaceAll('table-layout:fixed;', '').replaceAll('overflow-wrap:anywhere', '')
    expect(await excess('InteropChecker', seeded)).toBeGreaterThan(0)
  })
})

describe('prefers-contrast: more', () => {
  const border = (contrast: 'more' | 'no-preference') =>
    open({ body: body('ChainGrid'), options: { contrast } }, (page) =>
      page
        .locator('[data-part="chain-container"]')
        .evaluate((element) => getComputedStyle(element).borderTopColor),
    )

  it('borders have the contrast of controls, 3:1', async () => {
    expect(await border('no-preference')).toBe('rgb(227, 231, 238)')
    expect(await border('more')).toBe('rgb(127, 135, 151)')
  })
})

describe('Selects, so that iOS does not zoom into them', () => {
  it.each(['ResilienceExplorer', 'InteropChecker'] as const)(
    '%s: font size is at least 16 px on a touch screen',
    async (name) => {
      const sizes = (options: object) =>
        open({ body: body(name), html: 'style="font-size: 14px"', options }, (page) =>
          page
            .locator('select')
            .evaluateAll((all) => all.map((select) => Number.parseFloat(getComputedStyle(select).fontSize))),
        )
      expect(Math.min(...(await sizes({})))).toBeLessThan(16)
      expect(Math.min(...(await sizes(phone)))).toBeGreaterThanOrEqual(16)
    },
  )
})
