import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll } from 'vitest'
import { hasMessages, listCodes, loadLocale } from '../../../scripts/locale/files.js'
import { compiled } from '../../../scripts/stylesheets.js'
import type { Locale } from '../../../src/index.js'
import { setUpBrowser } from '../../support/browser.js'
import { waitForFonts } from '../../support/waitForFonts.js'

/** Every translation, by its code. */
export const locales = new Map(
  await Promise.all(
    listCodes()
      .filter(hasMessages)
      .map(async (code) => [code, await loadLocale(code)] as const),
  ),
)

const css = compiled('src/styles.css')
const packages = join(import.meta.dirname, '../../../node_modules/@fontsource-variable')
const interSubsets = ['latin', 'latin-ext', 'cyrillic', 'vietnamese']
const inter = interSubsets.map((subset) => {
  const file = join(packages, `inter/files/inter-${subset}-wght-normal.woff2`)
  const source = `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`
  return `@font-face { font-family: Inter-${subset}; font-weight: 100 900; src: ${source} }`
})

/** The Noto Sans fonts of the scripts that Inter lacks. */
const notoFonts: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  hi: 'Devanagari',
  ja: 'JP',
  ko: 'KR',
  'zh-Hans': 'SC',
}
/** A page in Japanese needs few of the files of its font, so they are requested as in production and answered by a route. */
const FONT_ORIGIN = 'https://fonts.test'

/** The families and `@font-face` rules of a language. */
const getFonts = (code: string) => {
  const families = interSubsets.map((subset) => `Inter-${subset}`)
  const noto = notoFonts[code]
  if (!noto) return { families, rules: inter.join('') }
  const name = `noto-sans-${noto.toLowerCase()}`
  const rules = readFileSync(join(packages, name, 'index.css'), 'utf8')
  return {
    families: [...families, `'Noto Sans ${noto} Variable'`],
    rules: inter.join('') + rules.replaceAll('url(./', `url(${FONT_ORIGIN}/${name}/`),
  }
}

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
    await page.route(`${FONT_ORIGIN}/**`, (route) =>
      route
        .fulfill({
          path: join(packages, new URL(route.request().url()).pathname),
          headers: { 'access-control-allow-origin': '*' },
        })
        .catch(() => route.abort()),
    )
  })
  afterAll(() => page?.close())

  return async (
    { code, dir }: Locale,
    node: ReactNode,
    { width, fontSize }: View = { width: 1280, fontSize: '100%' },
    extraCss = '',
  ): Promise<Page> => {
    const { families, rules } = getFonts(code)
    await page.setViewportSize({ width, height: 900 })
    await page.setContent(
      `<!doctype html><html lang="${code}" dir="${dir}"><style>${rules}
html { font: ${fontSize}/1.5 ${families.join()}, sans-serif } body { margin: 0 } ${css}${extraCss}</style>` +
        renderToStaticMarkup(node).replaceAll('<details', '<details open'),
    )
    await page.evaluate(waitForFonts)
    return page
  }
}
