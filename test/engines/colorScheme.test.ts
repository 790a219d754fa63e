import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderToElement } from '../../src/html/index.js'
import { type EnginePage, engineNames } from './support/enginePage.js'
import { openEngine } from './support/openEngine.js'
import { readEmbedFiles, servePages } from './support/servePages.js'

const LIGHT = 'rgb(27, 30, 35)'
const DARK = 'rgb(241, 244, 249)'

const switches = ['class="dark"', 'data-theme="dark"', 'data-mode="dark"', 'data-bs-theme="dark"']

/** An element that the script renders, and one with a declarative shadow root. */
const forms = {
  'rendered by embed.js': '<ankr-callout>Text</ankr-callout>',
  'with a declarative shadow root': renderToElement(
    'Callout',
    { children: 'Text' },
    { stylesheet: '/embed/styles.css' },
  ),
}
type Form = keyof typeof forms
const formNames = Object.keys(forms) as Form[]

const SCRIPT = '<script type="module" src="/embed/embed.js"></script>'
const pages: Record<string, string> = {}

/** Adds a page and returns its path. */
const addPage = (body: string, html = '', head = '', bodyAttributes = '', script = SCRIPT) => {
  const path = `/page-${Object.keys(pages).length}.html`
  pages[path] =
    `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>${head}</head>
<body ${bodyAttributes}>${body}${script}</body></html>`
  return path
}

const META_DARK = '<meta name="color-scheme" content="dark">'
const both = formNames.map((form) => forms[form]).join('')

const onRoot = switches.map((attribute) => ({
  attribute,
  html: addPage(both, attribute),
  body: addPage(both, '', '', attribute),
  light: addPage(both, attribute.replace('dark', 'light'), META_DARK),
}))
const others = ['class="darkly"', 'data-theme="night"', 'data-mode="auto"'].map((attribute) => ({
  attribute,
  path: addPage(both, attribute),
}))
const nearer: { title: string; path: string; color: string }[] = [
  ['<body> inside <html>', addPage(both, 'class="dark"', '', 'data-mode="light"'), LIGHT],
  ['a section', addPage(`<div data-theme="light">${both}</div>`, 'class="dark"'), LIGHT],
  [
    'a section in a section',
    addPage(`<div data-theme="dark"><div data-theme="light">${both}</div></div>`),
    LIGHT,
  ],
  [
    'the element',
    addPage(
      `<div data-theme="dark"><div data-theme="light">${both}</div></div>`.replaceAll(
        '<ankr-callout',
        '<ankr-callout data-theme="dark"',
      ),
    ),
    DARK,
  ],
  [
    'a rule of the page for the element',
    addPage(both, 'class="dark"', '<style>ankr-callout { color-scheme: inherit }</style>'),
    LIGHT,
  ],
].map(([title, path, color]) => ({ title, path, color }) as { title: string; path: string; color: string })
const plain = addPage(both)
const seeded = addPage(both, 'class="dark"', '<script>delete Document.prototype.adoptedStyleSheets</script>')

/** Runs in the page: the text color of each element, once it is rendered. */
const readColors = () =>
  [...document.querySelectorAll('ankr-callout')].map((element) => {
    const root = element.shadowRoot?.querySelector('.ankr')
    return root ? getComputedStyle(root).color : 'not rendered'
  })

let testServer: Awaited<ReturnType<typeof servePages>>
beforeAll(async () => {
  testServer = await servePages({ ...readEmbedFiles(), ...pages })
})
afterAll(() => testServer?.close())

describe.each(engineNames)('Custom elements in %s, on a page with a theme switch (2.5)', (engine) => {
  let page: EnginePage
  beforeAll(async () => {
    page = await openEngine(engine)
  })
  afterAll(() => page?.close())

  const open = (path: string) => page.goto(testServer.url + path)
  const expectColor = (color: string) =>
    expect.poll(() => page.evaluate(readColors), { timeout: 10_000 }).toEqual([color, color])

  test.each(onRoot)('$attribute on <html> or <body>: elements are dark', async ({ html, body, light }) => {
    for (const path of [html, body]) {
      await open(path)
      await expectColor(DARK)
    }
    await open(light)
    await expectColor(LIGHT)
  })

  test.each(others)('another value, $attribute: elements stay light', async ({ path }) => {
    await open(path)
    await expectColor(LIGHT)
  })

  test.each(nearer)('of two themes the nearer wins: $title', async ({ path, color }) => {
    await open(path)
    await expectColor(color)
  })

  test('a later change of the class changes the elements, also those added after it', async () => {
    await open(plain)
    await expectColor(LIGHT)
    await page.evaluate(() => document.documentElement.classList.add('dark'))
    await expectColor(DARK)
    await page.evaluate(() => {
      document.querySelector('ankr-callout')?.remove()
      document.body.append(document.createElement('ankr-callout'))
    })
    await expectColor(DARK)
    await page.evaluate(() => document.documentElement.classList.replace('dark', 'light'))
    await expectColor(LIGHT)
  })

  test('a page that replaces document.adoptedStyleSheets: the next element restores the rules', async () => {
    await open(plain)
    await expectColor(LIGHT)
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
      document.documentElement.classList.add('dark')
      document.body.append(document.createElement('ankr-callout'))
    })
    await expect.poll(() => page.evaluate(readColors)).toEqual([DARK, DARK, DARK])
  })

  test('seeded: without adopted rules, the elements stay light', async () => {
    await open(seeded)
    await expectColor(LIGHT)
  })
})
