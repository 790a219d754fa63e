import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll } from 'vitest'
import { hasMessages, listCodes, loadLocale } from '../../../scripts/locale/files.js'
import { compiled } from '../../../scripts/stylesheets.js'
import type { Locale } from '../../../src/index.js'
import { setUpBrowser } from '../../support/browser.js'

/** Every translation, by its code. */
export const locales = new Map(
  await Promise.all(
    listCodes()
      .filter(hasMessages)
      .map(async (code) => [code, await loadLocale(code)] as const),
  ),
)

const css = compiled('src/styles.css')
/** Arabic, Devanagari, Chinese, Japanese and Korean have the fonts of the machine. */
const subsets = ['latin', 'latin-ext', 'cyrillic', 'vietnamese']
const fonts = subsets.map((subset) => {
  const file = `node_modules/@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`
  const source = `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`
  return `@font-face { font-family: Inter-${subset}; font-weight: 100 900; src: ${source} }`
})
const family = subsets.map((subset) => `Inter-${subset}`).join()

export interface View {
  width: number
  /** The font size of `<html>`. */
  fontSize: string
}

/** Opens a page for the tests of a file. Returns a function that renders content in a language, with every disclosure open. */
export const setUpLanguagePage = () => {
  const getBrowser = setUpBrowser()
  let page: Page
  beforeAll(async () => {
    page = await getBrowser().newPage()
  })
  afterAll(() => page?.close())

  return async (
    { code, dir }: Locale,
    node: ReactNode,
    { width, fontSize }: View = { width: 1280, fontSize: '100%' },
    extraCss = '',
  ): Promise<Page> => {
    await page.setViewportSize({ width, height: 900 })
    await page.setContent(
      `<!doctype html><html lang="${code}" dir="${dir}"><style>${fonts.join('')}
html { font: ${fontSize}/1.5 ${family}, sans-serif } body { margin: 0 } ${css}${extraCss}</style>` +
        renderToStaticMarkup(node).replaceAll('<details', '<details open'),
    )
    await page.evaluate(() => document.fonts.ready)
    return page
  }
}
