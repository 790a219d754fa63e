import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOverflow } from '../support/svgLayout.js'
import type { EnginePage } from './support/enginePage.js'
import { openEngine } from './support/openEngine.js'
import { servePages } from './support/servePages.js'

const files = globSync('dist/badges/*.svg').sort()
const svgs = files.map((file) => readFileSync(file, 'utf8')).join('')

let testServer: Awaited<ReturnType<typeof servePages>>
beforeAll(async () => {
  testServer = await servePages({
    '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Images</title>${svgs}</html>`,
  })
})
afterAll(() => testServer?.close())

/** `test/browser/svgImages.test.ts` tests Chromium, in every language. */
describe.each(['firefox', 'webkit'] as const)('SVG images in %s', (engine) => {
  let page: EnginePage
  beforeAll(async () => {
    page = await openEngine(engine)
  })
  afterAll(() => page?.close())

  test('the text of the ready files is within the frame', async () => {
    await page.goto(`${testServer.url}/`)
    expect(await page.evaluate(() => document.querySelectorAll('svg text').length)).toBeGreaterThan(20)
    expect(await page.evaluate(findOverflow)).toEqual([])
  })
})
