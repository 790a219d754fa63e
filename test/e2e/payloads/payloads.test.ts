import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { toAttributeName } from '../../../src/custom-elements/attributes.js'
import * as definitions from '../../../src/custom-elements/definitions.js'
import { setUpBrowser } from '../../support/browser.js'
import { bundle, onServer, reacts } from '../support/bundle.js'
import { addresses, objects, texts } from './corpus.js'

const all = Object.entries<definitions.ElementDefinition>(definitions)
const names = all.map(([name]) => name)
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
/** No host of this machine: the elements treat the page as a live one. */
const SITE = 'https://host.example'

const getBrowser = setUpBrowser()

/** Runs in the page: follows and presses everything that components render, and returns the payloads that ran. */
const use = async () => {
  const findAll = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? findAll(element.shadowRoot) : []),
    ])
  const elements = findAll(document)
  const links = elements.filter((element) => element instanceof HTMLAnchorElement)
  const isWeb = (href: string) => /^(https?|mailto|tel):/.test(href)
  const rendered = elements.filter((element) => element.closest('.ankr'))
  const handlers = rendered.flatMap(({ attributes }) =>
    [...attributes].flatMap(({ name }) => (/^on|^srcdoc$/.test(name) ? [name] : [])),
  )
  const injected = rendered.filter((element) => element.matches('img, script, iframe, object, embed, style'))
  for (const element of rendered) {
    // Events bubble: with these, each element that could listen hears one.
    if (!element.matches('.ankr, a, button, summary, img, iframe')) continue
    for (const type of ['pointerenter', 'pointerover', 'mouseover', 'focus', 'click', 'load', 'error']) {
      // Following a web address would leave the page.
      if (type === 'click' && element.closest('a') && isWeb((element.closest('a') as HTMLAnchorElement).href))
        continue
      element.dispatchEvent(
        new MouseEvent(type, { bubbles: type !== 'load' && type !== 'error', cancelable: true }),
      )
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return {
    runs: Reflect.get(window, 'payloadRuns') ?? 0,
    unsafeLinks: links.map(({ href }) => href).filter((href) => href && !isWeb(href)),
    handlers,
    injected: injected.map(({ outerHTML }) => outerHTML),
    roots: elements.filter((element) => element.matches('.ankr')).length,
  }
}

/** Opens a page without a policy. */
const open = async (body: string, files: ReadonlyMap<string, Uint8Array | string> = new Map()) => {
  const page = await getBrowser().newPage()
  await page.route('**/*', (route) => {
    const { pathname, origin } = new URL(route.request().url())
    if (origin !== SITE) return route.abort()
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    try {
      const content = files.get(pathname) ?? readFileSync(`dist/embed${pathname}`)
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
      return route.fulfill({ contentType, body: Buffer.from(content) })
    } catch {
      return route.fulfill({ status: 404, body: '' })
    }
  })
  await page.goto(SITE)
  return page
}

const html = (body: string, script = '/embed.js') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><main>${body}</main><script type="module" src="${script}"></script></html>`

const settle = (page: Page) => page.waitForLoadState('networkidle')

const expectNothingRan = async (page: Page, atLeast: number) => {
  await settle(page)
  const { roots, ...found } = await page.evaluate(use)
  await page.close()
  expect(found).toEqual({ runs: 0, unsafeLinks: [], handlers: [], injected: [] })
  expect(roots).toBeGreaterThanOrEqual(atLeast)
}

const customElements = (tag: string, attributes: readonly string[]) => {
  // The first of two attributes applies. A component of an unknown fact renders nothing.
  const one =
    { 'ankr-approach': `sections='["dao"]' ` }[tag] ?? (tag.startsWith('ankr-fact') ? 'fact-id="title" ' : '')
  const withProps = objects.map(
    (object) => `<${tag} ${one}term="dao" data-ankr-props="${escapeHtml(JSON.stringify(object))}"></${tag}>`,
  )
  const withAttributes = [...objects.map((object) => JSON.stringify(object)), ...addresses, ...texts].map(
    (value) =>
      `<${tag} ${one}${attributes.map((name) => `${name}="${escapeHtml(value)}"`).join(' ')}><b slot="${escapeHtml(value)}">x</b></${tag}>`,
  )
  return [...withProps, ...withAttributes]
}

test('Payloads: there are at least 60', () => {
  expect(objects.length + addresses.length + texts.length).toBeGreaterThanOrEqual(60)
})

describe('Payloads in custom elements', () => {
  test.each(all)('%s: no attribute, JSON or slot runs a script', async (_, { tag, attributes }) => {
    const markup = customElements(tag, Object.keys(attributes).map(toAttributeName))
    await expectNothingRan(await open(html(markup.join('\n'))), markup.length)
  })
})

test('Payloads in static HTML: forged island props run no script', async () => {
  const islands = ['InteropChecker', 'ResilienceExplorer'].flatMap((name) =>
    objects.map(
      (object) =>
        `<div class="ankr ankr-${name}"><div data-part="island" data-ankr-props="${escapeHtml(JSON.stringify(object))}"></div></div>`,
    ),
  )
  await expectNothingRan(await open(html(islands.join('\n'))), islands.length)
})

describe.each(reacts)('Payloads with React %s', (react) => {
  test('static HTML and declarative shadow roots: no prop runs a script', async () => {
    const { write } = await onServer<{ write: (names: readonly string[]) => string }>(
      'test/e2e/payloads/writer.ts',
      react,
    )
    await expectNothingRan(await open(html(write(names))), names.length * 40)
  })

  test('components: no data, address or text runs a script', async () => {
    const files = await bundle('test/e2e/payloads/client.tsx', react, '/react')
    await expectNothingRan(await open(html('', '/react/client.js'), files), names.length * 40)
  })
})

test('Payloads, seeded: one that runs is found', async () => {
  const page = await open(html(`<a class="ankr" href="${escapeHtml(addresses[7] ?? '')}">x</a>`))
  await settle(page)
  const { runs, unsafeLinks } = await page.evaluate(use)
  await page.close()
  expect([runs, unsafeLinks.length]).toEqual([1, 1])
})
