import { transform } from 'lightningcss'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { render } from '../../support/components.js'
import { type HostPage, hostPages, stylesheet } from './openPage.js'

const open = hostPages()
const html = renderToString(render('Callout'))

const LIGHT = 'rgb(27, 30, 35)'
const DARK = 'rgb(241, 244, 249)'

const textColor = (host: Partial<HostPage>) =>
  open({ body: html, ...host }, (page) =>
    page.locator('.ankr').evaluate((element) => getComputedStyle(element).color),
  )

const switches = ['class="dark"', 'data-theme="dark"', 'data-mode="dark"', 'data-bs-theme="dark"']

describe('Color scheme of a page that is dark by a class or an attribute, without color-scheme', () => {
  it.each(switches)('%s on <html> or <body>: components are dark', async (attribute) => {
    expect(await textColor({ html: attribute })).toBe(DARK)
    expect(await textColor({ bodyAttributes: attribute })).toBe(DARK)
  })

  it.each(switches)(
    'light counterpart of %s, with `color-scheme: dark`: components are light',
    async (attribute) => {
      const light = attribute.replace('dark', 'light')
      const head = '<meta name="color-scheme" content="dark">'
      expect(await textColor({ html: light, head })).toBe(LIGHT)
      expect(await textColor({ bodyAttributes: light, head })).toBe(LIGHT)
    },
  )

  it.each([
    'class="darkly"',
    'data-theme="night"',
    'data-theme="dark-blue"',
    'data-mode="auto"',
    'data-bs-theme="auto"',
  ])('another value, %s: components follow color-scheme', async (attribute) => {
    expect(await textColor({ html: attribute })).toBe(LIGHT)
    expect(await textColor({ html: attribute, head: '<meta name="color-scheme" content="dark">' })).toBe(DARK)
  })

  it('class "dark" on an element inside <body>: components ignore it', async () => {
    expect(await textColor({ body: `<div class="dark">${html}</div>` })).toBe(LIGHT)
  })
})

describe('Color scheme: of two themes around a component, the nearer wins', () => {
  it.each<[string, Partial<HostPage>, string]>([
    ['<body> inside <html>', { html: 'class="dark"', bodyAttributes: 'data-mode="light"' }, LIGHT],
    [
      '<body> inside <html>, the other way round',
      { html: 'data-theme="light"', bodyAttributes: 'class="dark"' },
      DARK,
    ],
    ['a section', { html: 'class="dark"', body: `<div data-theme="light">${html}</div>` }, LIGHT],
    [
      'a section in a section',
      { body: `<div data-theme="dark"><div data-theme="light">${html}</div></div>` },
      LIGHT,
    ],
    [
      'a dark section in a light one',
      { body: `<div data-theme="light"><div data-theme="dark">${html}</div></div>` },
      DARK,
    ],
    [
      'the component',
      {
        html: 'class="dark"',
        body: `<div data-theme="dark">${html.replace('<div', '<div data-theme="light"')}</div>`,
      },
      LIGHT,
    ],
  ])('%s', async (_, host, color) => {
    expect(await textColor(host)).toBe(color)
  })
})

it('Color scheme: `.ankr { color-scheme: inherit }` ignores classes and attributes, loaded before or after styles.css', async () => {
  const line = '<style>.ankr { color-scheme: inherit }</style>'
  expect(await textColor({ html: 'class="dark"', head: line })).toBe(LIGHT)
  const first = { html: 'class="dark"', css: `.ankr{color-scheme:inherit}${stylesheet}` }
  expect(await textColor(first)).toBe(LIGHT)
})

describe("light-dark() in a partner's build for older browsers (tailwindcss#18849, lightningcss#821)", () => {
  const lower = (css: string) =>
    `${transform({ filename: 'a.css', code: Buffer.from(css), minify: true, targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8) } }).code}`

  it('components stay dark on a page that is dark by <meta name="color-scheme">', async () => {
    const css = lower(stylesheet)
    expect(css).not.toContain('var(--lightningcss')
    expect(await textColor({ css, head: '<meta name="color-scheme" content="dark">' })).toBe(DARK)
    expect(await textColor({ css })).toBe(LIGHT)
    expect(await textColor({ css, html: 'class="dark"' })).toBe(DARK)
  })

  it('seeded: light-dark() without var() is rewritten, and the color is lost', async () => {
    const plain = stylesheet.replaceAll(
      /light-dark\(var\(--_both,([^()]+),([^()]+)\)\)/g,
      'light-dark($1,$2)',
    )
    const css = lower(plain)
    expect(css).toContain('var(--lightningcss')
    expect(await textColor({ css, head: '<meta name="color-scheme" content="dark">' })).not.toBe(DARK)
  })
})
