import { AxeBuilder } from '@axe-core/playwright'
import { build } from 'esbuild'
import type { Page as BrowserPage } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { compiled } from '../../scripts/stylesheets.js'
import { setUpBrowser } from '../support/browser.js'
import { inline } from '../support/inline.js'
import { contextOptions, type Mode, modes } from './accessibility/modes.js'
import { Page } from './accessibility/Page.js'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const getBrowser = setUpBrowser()
let script = ''
const stylesheet = compiled('src/styles.css')

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/e2e/accessibility/client.tsx'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    plugins: [inline],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  script = outputFiles[0]?.text ?? ''
})

const content = ({ locale }: Mode) => renderToString(createElement(Page, { locale }))

/** Opens the page, hydrated, in a mode. */
const withPage = async (mode: Mode, use: (page: BrowserPage) => Promise<void>) => {
  const { code, dir } = mode.locale ?? { code: 'en', dir: 'ltr' }
  const context = await getBrowser().newContext(contextOptions(mode))
  const page = await context.newPage()
  const files: Record<string, [type: string, text: string]> = {
    '/styles.css': ['text/css', stylesheet],
    '/client.js': ['text/javascript', script],
    '/': [
      'text/html',
      `<!doctype html><html lang="${code}" dir="${mode.dir ?? dir}"><head><meta charset="utf-8"><title>A partner</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/styles.css"><style>body { background: light-dark(#fff, #14171b); font-family: sans-serif } ${mode.css ?? ''}</style></head>
<body><main>${content(mode)}</main><script type="module" src="/client.js"></script></body></html>`,
    ],
  }
  await page.route('**/*', (route) => {
    const [type, text] = files[new URL(route.request().url()).pathname] ?? ['text/plain', '']
    return route.fulfill({ contentType: `${type}; charset=utf-8`, body: text })
  })
  try {
    await page.goto('http://localhost/')
    await page.waitForSelector('html[data-ready]')
    await page.emulateMedia({ media: mode.media ?? 'screen' })
    await use(page)
  } finally {
    await context.close()
  }
}

/** Opens every disclosure, and the tooltip of a term. */
const openAll = async (page: BrowserPage, hasTooltips: boolean) => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  if (!hasTooltips) return
  await page.locator('.ankr-DaoPathway button[data-ankr-term]').first().click()
  await page.locator('.ankr-Tooltip').waitFor()
}

/** What axe finds by its rules for WCAG 2.2 A and AA and best practice, and how many pixels of the page are beside the window. */
const faults = async (page: BrowserPage): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true } },
    })
    .analyze()
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    ...(excess > 0 ? [`reflow: ${excess} px beside the window`] : []),
  ]
}

it.each(Object.entries(modes))('Every component, %s: axe and layout checks find nothing', async (_, mode) => {
  await withPage(mode, async (page) => {
    if (mode.isReadClosed) expect(await faults(page)).toEqual([])
    await openAll(page, mode.media !== 'print')
    expect(await faults(page)).toEqual([])
  })
})

it('seeded: pale muted text, a button without a name and a box too wide are found', async () => {
  const seeded = `<style>.ankr { --ankr-color-text-muted: #ccc }</style><button></button>
<div style="inline-size: 2000px">Wide</div>`
  await withPage({}, async (page) => {
    await page.evaluate(
      (html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
      seeded,
    )
    const found = (await faults(page)).join('\n')
    for (const rule of ['color-contrast', 'button-name', 'reflow']) expect(found).toContain(rule)
  })
})

/** Presses Tab until the focus leaves the page, and returns the controls that no outline surrounds. */
const withoutFocusRing = async (page: BrowserPage) => {
  const found: string[] = []
  for (let count = 0; ; count++) {
    await page.keyboard.press('Tab')
    const control = await page.evaluate(() => {
      const { activeElement } = document
      const root = activeElement?.closest('.ankr')
      if (!activeElement || !root) return
      const surrounding = []
      for (let at = activeElement; at !== root; at = at.parentElement ?? root) surrounding.push(at)
      const isShown = surrounding.some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      })
      return { name: `${activeElement.localName} in ${root.className}`, isShown }
    })
    if (!control) return { count, found: [...new Set(found)] }
    if (!control.isShown) found.push(control.name)
  }
}

it('every control has an outline with keyboard focus', () =>
  withPage({}, async (page) => {
    const { count, found } = await withoutFocusRing(page)
    expect(found).toEqual([])
    expect(count).toBeGreaterThan(60)
  }))

it('seeded: a select without an outline around its field is found', () =>
  withPage(
    { css: '.ankr-InteropChecker [data-part="asset-field"] { outline: none !important }' },
    async (page) => {
      expect((await withoutFocusRing(page)).found).toEqual([
        expect.stringMatching(/^select in .*ankr-InteropChecker/),
      ])
    },
  ))
