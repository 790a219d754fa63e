import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderToElement, renderToHtml } from '../../src/html/index.js'
import { type EnginePage, engineNames } from './support/enginePage.js'
import { type ExplorerState, readExplorer, selectOptions } from './support/explorers.js'
import { openEngine } from './support/openEngine.js'
import { readEmbedFiles, servePages } from './support/servePages.js'

const explorers = ['InteropChecker', 'ResilienceExplorer'] as const

const SCRIPT = '<script type="module" src="/embed/embed.js"></script>'
const page = (body: string, script = SCRIPT) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Explorer</title><link rel="stylesheet" href="/embed/styles.css"><body>${body}${script}</body></html>`

const cases = explorers.flatMap((name) => [
  { name, form: 'static HTML', path: `/${name}-static.html`, html: renderToHtml(name) },
  {
    name,
    form: 'a declarative shadow root',
    path: `/${name}-element.html`,
    html: renderToElement(name, {}, { stylesheet: '/embed/styles.css' }),
  },
])

let testServer: Awaited<ReturnType<typeof servePages>>
beforeAll(async () => {
  testServer = await servePages({
    ...readEmbedFiles(),
    ...Object.fromEntries(cases.map(({ path, html }) => [path, page(html)])),
    '/other.html': page('<p>Another page.</p>', ''),
  })
})
afterAll(() => testServer?.close())

/** Without the back/forward cache, a browser loads the page again on Back, and restores its form controls. */
const options = { firefoxPrefs: { 'browser.sessionhistory.max_total_viewers': 0 } }

describe.each(engineNames)('Selects in %s (owid-grapher#7132, react#33129)', (engine) => {
  let browser: EnginePage
  beforeAll(async () => {
    browser = await openEngine(engine, options)
  })
  afterAll(() => browser?.close())

  const read = (name: string) => browser.evaluate(readExplorer, name)
  const settle = async (name: string, isExpected: (state: ExplorerState) => boolean) => {
    await expect.poll(async () => isExpected(await read(name)), { timeout: 15_000 }).toBe(true)
    return read(name)
  }
  const isReady = ({ values, isDisabled }: ExplorerState) => values.length > 1 && !isDisabled

  /** The text follows the values: a choice that is taken back leads to the same text. */
  const expectConsistent = async (name: string) => {
    const restored = await settle(name, isReady)
    const other = restored.values.map((value, index) => (index ? value : value === 2 ? 3 : 2))
    await browser.evaluate(selectOptions, name, other)
    await settle(name, ({ text }) => text !== restored.text)
    await browser.evaluate(selectOptions, name, restored.values)
    const final = await settle(name, ({ text }) => text === restored.text)
    expect(final.values).toEqual(restored.values)
    return restored
  }

  test.each(cases)(
    '$name, $form: the answer follows selects restored on reload and Back',
    async ({ name, path }) => {
      await browser.goto(testServer.url + path)
      const initial = await settle(name, isReady)
      const chosen = initial.values.map((value, index) => (index ? value : value === 3 ? 2 : 3))
      await browser.evaluate(selectOptions, name, chosen)
      const answered = await settle(name, ({ text }) => text !== initial.text)

      await browser.evaluate(() => {
        setTimeout(() => location.reload())
      })
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const reloaded = await expectConsistent(name)
      // Otherwise the test would show nothing: Firefox restores the selects of the document on reload.
      if (engine === 'firefox' && path.includes('static')) expect(reloaded.text).toBe(answered.text)

      await browser.goto(`${testServer.url}/other.html`)
      await browser.evaluate(() => {
        setTimeout(() => history.back())
      })
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const returned = await expectConsistent(name)
      if (engine === 'firefox' && path.includes('static')) expect(returned.text).toBe(reloaded.text)
    },
  )
})
