import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { render } from '../../support/components.js'
import { hostPages, stylesheet } from './openPage.js'

const open = hostPages()
const html = (name: 'ResilienceExplorer' | 'InteropChecker' | 'ChainGrid') => renderToString(render(name))
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }
const body = (name: Parameters<typeof html>[0]) => `<main>${html(name)}</main>`

describe('ResilienceExplorer on a phone with text at 200 %', () => {
  /** By how many pixels the widest group of options is wider than the page, and the lowest label is below its options. */
  const excess = (css: string) =>
    open({ body: body('ResilienceExplorer'), html: 'style="font-size: 200%"', css, options: phone }, (page) =>
      page.evaluate(() => {
        const groups = [...document.querySelectorAll('[data-part="control"]')].map((control) => {
          const [label, options] = ['control-label', 'segments'].map((part) =>
            control.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect(),
          ) as [DOMRect, DOMRect]
          return { right: options.right, overlap: label.bottom - options.top }
        })
        return {
          count: groups.length,
          width: Math.max(...groups.map(({ right }) => right)) - 320,
          overlap: Math.max(...groups.map(({ overlap }) => overlap)),
        }
      }),
    )

  it('labels are above their options, which wrap within the page', async () => {
    const { count, width, overlap } = await excess(stylesheet)
    expect(count).toBe(3)
    expect(width).toBeLessThanOrEqual(0)
    expect(overlap).toBeLessThanOrEqual(0)
  })

  it('seeded: options that do not wrap are wider than the page', async () => {
    const seeded = stylesheet.replace(/(\[data-part="?segments"?\]\{[^}]*)flex-wrap:wrap/, '$1')
    expect(seeded).not.toBe(stylesheet)
    expect((await excess(seeded)).width).toBeGreaterThan(0)
  })
})

describe('An open table at 320 px', () => {
  const excess = (name: Parameters<typeof html>[0], css = stylesheet) =>
    open({ body: body(name), css, options: { viewport: phone.viewport } }, (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        for (const header of document.querySelectorAll('th'))
          header.append(' Decentralizationsgeschwindigkeit')
        const tables = [...document.querySelectorAll('table')]
        return Math.round(
          Math.max(...tables.map((table) => table.getBoundingClientRect().right)) - window.innerWidth,
        )
      }),
    )

  it.each(['ResilienceExplorer', 'InteropChecker'] as const)(
    '%s: is no wider than the page',
    async (name) => {
      expect(await excess(name)).toBeLessThanOrEqual(0)
    },
  )

  it('seeded: an auto table is wider than the page', async () => {
    const seeded = stylesheet.replaceAll(/table-layout:fixed|overflow-wrap:anywhere/g, '')
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

describe('Selects of InteropChecker, so that iOS does not zoom into them', () => {
  const smallest = (css: string) =>
    open(
      { body: body('InteropChecker'), html: 'style="font-size: 12px"', css, options: phone },
      async (page) => {
        const sizes = await page
          .locator('select')
          .evaluateAll((all) => all.map((select) => Number.parseFloat(getComputedStyle(select).fontSize)))
        return Math.min(...sizes)
      },
    )

  it('font size is at least 16 px on a page with small text', async () => {
    expect(await smallest(stylesheet)).toBe(16)
  })

  it('seeded: a font size in em is smaller', async () => {
    const seeded = stylesheet.replace(/max\(16px,(clamp\([^()]*\))\)/g, '$1')
    expect(seeded).not.toBe(stylesheet)
    expect(await smallest(seeded)).toBeLessThan(16)
  })
})
