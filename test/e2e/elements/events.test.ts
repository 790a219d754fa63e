import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'
import { serverElement, staticHtml } from './serverElement.js'
import { STYLES, script } from './testServer.js'
import { setUp } from './withPage.js'

const withPage = setUp()

const names = ['ChainNeutralBadge', 'Web3Explainer', 'InteropChecker', 'ResilienceExplorer'] as const
const [react, html, declared, bare] = [
  names.map((name) => `<div data-show="${name}"></div>`).join(''),
  names.map((name) => staticHtml(name)).join(''),
  names.map((name) => serverElement(name)).join(''),
  '<ankr-chain-neutral-badge></ankr-chain-neutral-badge><ankr-web3-explainer></ankr-web3-explainer><ankr-interop-checker></ankr-interop-checker><ankr-resilience-explorer></ankr-resilience-explorer>',
]
const scripts = (...paths: string[]) => paths.map((path) => script(path)).join('')

const pages: [title: string, body: string][] = [
  ['React', react + scripts('/react/app.js')],
  ['React, and the script', react + scripts('/react/app.js', '/a/embed.js')],
  ['static HTML and the script', html + scripts('/a/embed.js')],
  ['static HTML and the scripts of two copies', html + scripts('/a/embed.js', '/b/embed.js')],
  ['declarative shadow DOM and the script', declared + scripts('/a/embed.js')],
  ['declarative shadow DOM and the scripts of two copies', declared + scripts('/a/embed.js', '/b/embed.js')],
  ['declarative shadow DOM and the elements', declared + scripts('/a/elements.js')],
  [
    'declarative shadow DOM, the script and the elements',
    declared + scripts('/a/embed.js', '/a/elements.js'),
  ],
  ['declarative shadow DOM, both, of two copies', declared + scripts('/a/embed.js', '/b/elements.js')],
  ['custom elements', bare + scripts('/a/elements.js')],
  ['custom elements by the script', bare + scripts('/a/embed.js')],
  ['custom elements, both', bare + scripts('/a/elements.js', '/a/embed.js')],
  ['custom elements, both, of two copies', bare + scripts('/a/elements.js', '/b/elements.js', '/b/embed.js')],
]

/** An action of a reader, and the events that the page receives. */
const act = async (page: Page) => {
  const badge = page.locator('.ankr-ChainNeutralBadge [data-ankr-term]')
  await badge.click()
  await page.locator('.ankr-Tooltip').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.ankr-Tooltip').waitFor({ state: 'detached' })
  await page.mouse.move(0, 0)
  const waitForEvents = (count: number) =>
    expect.poll(async () => (await page.evaluate(() => window.announced)).length).toBe(count)
  await waitForEvents(2)
  const summary = page.locator('.ankr-Web3Explainer summary')
  await summary.click()
  await waitForEvents(3)
  await summary.press('Enter')
  await waitForEvents(4)
  const choose = async (name: string, value: string, count: number) => {
    const control = page.locator(`.ankr-${name} :is(${CONTROLS})`).last()
    await control.scrollIntoViewIfNeeded()
    // Comes to life in sight.
    await page.waitForTimeout(600)
    await chooseOption(control, value)
    await waitForEvents(count)
  }
  await choose('InteropChecker', ETHEREUM, 5)
  await choose('ResilienceExplorer', '1', 6)
  // A duplicate event would have arrived by now.
  await page.waitForTimeout(100)
}

const ETHEREUM = 'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7'
const term = { term: 'chain-neutral', pinned: true }
const expected = [
  ['ankr-term-open', term],
  ['ankr-term-close', term],
  ['ankr-disclosure-toggle', { expanded: true }],
  ['ankr-disclosure-toggle', { expanded: false }],
  ['ankr-interop-check', { held: ETHEREUM, wanted: ETHEREUM, verdict: 'direct' }],
  ['ankr-scenario-change', { failureCount: 1, failureOrder: 'largest', spareCapacity: 1 }],
].map(([type, detail]) => ({ type, detail, bubbles: true, composed: true }))

describe('Custom elements: the document receives each event once', () => {
  test.each(pages)('%s', (_, body) =>
    withPage(
      body,
      async (page) => {
        await page.locator('.ankr-ChainNeutralBadge').waitFor()
        await page.waitForTimeout(300)
        await act(page)
        expect(await page.evaluate(() => window.announced)).toEqual(expected)
      },
      { head: STYLES },
    ),
  )
})
