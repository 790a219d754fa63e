import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import { serverElement, staticHtml } from './serverElement.js'

let browser: Browser
let page: Page
const servers: ReturnType<typeof createServer>[] = []
beforeAll(async () => {
  const executablePath = await findChromium()
  browser = await chromium.launch({ executablePath, args: chromiumArgs })
})
afterEach(async () => {
  await page?.close()
  for (const server of servers.splice(0)) server.close()
})
afterAll(() => browser?.close())

const SCRIPT = '<script type="module" async src="/a/embed.js"></script>'
const html = (body: string, script = SCRIPT) =>
  `<!doctype html><html lang="en"><head><title>Host</title>${script}</head><body>${body}`

interface Options {
  /** Sent 3 seconds after the body. */
  later?: string
  /** Paths that fail once. */
  failing?: RegExp
  before?: (page: Page) => Promise<unknown>
}

/** Serves `dist/embed` as `/a/`, and opens a page with a body. */
const open = async (body: string, { later, failing, before }: Options = {}) => {
  const failed = new Set<string>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const isPage = pathname === '/'
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    response.setHeader(
      'content-type',
      pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : 'text/html',
    )
    if (isPage) {
      response.write(body)
      if (later === undefined) response.end()
      else setTimeout(() => response.end(later), 3000)
      return
    }
    const isFailing = failing?.test(pathname) && !failed.has(pathname)
    failed.add(pathname)
    try {
      if (isFailing) throw new Error('failing')
      response.end(readFileSync(`dist/embed/${pathname.slice(3)}`))
    } catch {
      response.writeHead(503).end()
    }
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  page = await browser.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(String(error)))
  await before?.(page)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' })
  return messages
}

const root = (selector: string) => page.locator(`${selector} .ankr`).first()
const trigger = (selector: string) => page.locator(`${selector} [data-ankr-term]`).first()

const expectTooltip = async (selector: string) => {
  await trigger(selector).click()
  await page.locator('.ankr-Tooltip').waitFor({ timeout: 10_000 })
}

describe('elements that innerHTML inserts', () => {
  test('embed.js: a Term with a left-over template shows its name and opens its tooltip', async () => {
    await open(html('<main></main>'))
    await page.waitForLoadState()
    await page.evaluate(
      (markup) => {
        document.body.innerHTML = markup
      },
      serverElement('Term', { term: 'dao' }) +
        serverElement('Callout', { title: 'Title', children: 'Text' }) +
        serverElement('DecentralizationStats', { stats: ['nodes-launched'] }),
    )
    await root('ankr-term').waitFor()
    expect(await trigger('ankr-term').textContent()).toMatch(/\w{3}/)
    await root('ankr-callout').waitFor()
    expect(await page.locator('ankr-callout').innerText()).toMatch(/Text\s+Title/)
    await root('ankr-decentralization-stats').waitFor()
    expect(
      await page.locator('ankr-decentralization-stats [data-fact="nodes-launched"]').count(),
    ).toBeGreaterThan(0)
    expect(await page.locator('template').count()).toBe(0)
    await expectTooltip('ankr-term')
  })

  test('elements: the content of a left-over template never runs', async () => {
    await open(html('<main></main>'))
    await page.waitForLoadState()
    await page.evaluate(() => {
      document.body.innerHTML =
        '<ankr-term term="dao"><template shadowrootmode="open"><img src="x" onerror="window.ran = true"></template></ankr-term>'
    })
    await root('ankr-term').waitFor()
    await page.waitForTimeout(500)
    expect(await page.evaluate('window.ran')).toBeUndefined()
  })
})

describe('a page that streams', () => {
  test('embed.js: an element that is parsed whole upgrades before the page ends', async () => {
    await open(
      html(
        `<ankr-term term="dao"></ankr-term>${serverElement('Term', { term: 'node' }).replace('<ankr-term', '<ankr-term id="written"')}<p>More</p>`,
      ),
      {
        later: '<ankr-callout>Last</ankr-callout></body></html>',
      },
    )
    await root('ankr-term').waitFor({ timeout: 2500 })
    await expectTooltip('#written')
    expect(await page.evaluate(() => document.readyState)).toBe('loading')
    await root('ankr-callout').waitFor()
    expect(await page.locator('ankr-callout').innerText()).toContain('Last')
  })
})

describe('an element that renderToElement() wrote', () => {
  test('embed.js: setAttribute() shows, and removing the attribute undoes it', async () => {
    await open(html(serverElement('Web3Explainer', { headingLevel: 3 })))
    await page.waitForLoadState()
    const element = page.locator('ankr-web3-explainer')
    await element.locator('summary').click()
    await element.evaluate((node) => node.setAttribute('heading-level', '5'))
    await element.locator('h5').waitFor()
    expect(await element.locator('h3').count()).toBe(0)
    expect(await element.locator('details').getAttribute('open')).not.toBeNull()
    await element.evaluate((node) => node.removeAttribute('heading-level'))
    await element.locator('h2').waitFor()
  })
})

describe('failures', () => {
  test('embed.js: the module of an element that fails once is fetched again', async () => {
    await open(html('<ankr-term term="dao"></ankr-term>'), { failing: /ankr-term\.js/ })
    await root('ankr-term').waitFor({ timeout: 10_000 })
  })

  test('embed.js: document.open() after the load leaves tooltips and elements working', async () => {
    await open(html('<p>First</p>'))
    await page.waitForLoadState()
    await page.evaluate(
      (markup) => {
        document.open()
        document.write(`<!doctype html><title>Second</title>${markup}<ankr-callout>Text</ankr-callout>`)
        document.close()
      },
      `<link rel="stylesheet" href="/a/styles.css">${staticHtml('Term', { term: 'dao' })}`,
    )
    await root('ankr-callout').waitFor()
    await expectTooltip('body')
  })

  test('embed.js: without IntersectionObserver, islands hydrate and elements are found', async () => {
    const messages = await open(
      html(`${staticHtml('ResilienceExplorer')}<ankr-term term="dao"></ankr-term>`),
      {
        before: (page) => page.addInitScript('delete window.IntersectionObserver'),
      },
    )
    await root('ankr-term').waitFor()
    await page.waitForLoadState('networkidle')
    const outcome = page.locator('.ankr-ResilienceExplorer [data-part="island"]')
    const before = await outcome.innerText()
    await page.locator('.ankr-ResilienceExplorer select').first().selectOption({ index: 0 })
    await expect.poll(() => outcome.innerText()).not.toBe(before)
    expect(messages).toEqual([])
  })
})

describe('bad attribute values', () => {
  const bad: [markup: string, message: RegExp][] = [
    [
      '<ankr-decentralization-stats stats="typo"></ankr-decentralization-stats>',
      /<ankr-decentralization-stats>: the attribute `stats` is "typo". Accepted: nodes-launched/,
    ],
    ['<ankr-commitments commitments="typo"></ankr-commitments>', /`commitments` is "typo"/],
    ['<ankr-glossary terms="typo"></ankr-glossary>', /`terms` is "typo"/],
    ['<ankr-sources fact-ids="typo"></ankr-sources>', /`fact-ids` is "typo"/],
    ['<ankr-approach sections="{"></ankr-approach>', /`sections` is "{". Accepted: a JSON list of neutral/],
    ['<ankr-chain-grid chains="{"></ankr-chain-grid>', /`chains` is "{"/],
    [
      '<ankr-chain-neutral-badge size="huge"></ankr-chain-neutral-badge>',
      /`size` is "huge". Accepted: small, medium/,
    ],
    [
      '<ankr-chain-neutral-badge href="javascript:alert(1)"></ankr-chain-neutral-badge>',
      /`href` is "javascript:/,
    ],
    ['<ankr-audiences heading-level="typo"></ankr-audiences>', /`heading-level` is "typo"/],
  ]

  test.each(bad)('%s is reported in development and renders the default', async (markup, message) => {
    const tag = markup.slice(1, markup.indexOf(' '))
    const text = () => page.locator(tag).evaluate(({ shadowRoot }) => shadowRoot?.textContent)
    const messages = await open(html(markup))
    await root(tag).waitFor()
    await expect.poll(() => messages).toEqual([expect.stringMatching(message)])
    const shown = await text()
    await page.close()
    await open(html(`<${tag}></${tag}>`))
    await root(tag).waitFor()
    if (!/heading-level/.test(markup)) expect(shown).toBe(await text())
    else expect(shown).toContain(await text())
  })
})
