import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiled } from '../../scripts/stylesheets.js'
import { type Name, render, samples } from '../support/components.js'
import { contrast } from '../support/contrast.js'
import type { EnginePage } from './support/enginePage.js'
import { openEngine } from './support/openEngine.js'
import { findOverprint, isPrinted, readPdf } from './support/pdfText.js'
import { collectPrintedText } from './support/printedText.js'
import { servePages } from './support/servePages.js'

const names = Object.keys(samples) as Name[]

/** A dark page, since paper is white. */
const pageOf = (
  name: Name,
) => `<!doctype html><html lang="en" data-theme="dark"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/styles.css"><body style="font: 16px / 1.5 sans-serif"><p>Before.</p>${renderToStaticMarkup(render(name))}<p>After.</p></body></html>`

let testServer: Awaited<ReturnType<typeof servePages>>
beforeAll(async () => {
  const pages = Object.fromEntries(names.map((name) => [`/${name}.html`, pageOf(name)]))
  testServer = await servePages({ ...pages, '/styles.css': compiled('src/styles.css') })
})
afterAll(() => testServer?.close())

/** WebKitGTK's WebDriver has no command that prints. */
describe.each(['chromium', 'firefox'] as const)('Print in %s', (engine) => {
  let page: EnginePage
  beforeAll(async () => {
    page = await openEngine(engine)
  })
  afterAll(() => page?.close())

  test.each(names)(
    '%s: prints every sentence and source address, in dark colors, without overlaps',
    async (name) => {
      await page.goto(`${testServer.url}/${name}.html`)
      const sentences = await page.evaluate(collectPrintedText)
      const addresses = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.ankr a[href^=http]')].map(({ href }) => href),
      )
      const pdf = readPdf((await page.pdf?.()) as Buffer)
      expect(sentences.length).toBeGreaterThan(0)
      expect.soft(sentences.filter((sentence) => !isPrinted(sentence, pdf.pages))).toEqual([])
      expect.soft(addresses.filter((address) => !isPrinted(address, pdf.pages))).toEqual([])
      expect.soft(pdf.colors.filter((color) => contrast(color, '#ffffff') < 4.5)).toEqual([])
      expect.soft(findOverprint(pdf.words)).toEqual([])
    },
  )
})
