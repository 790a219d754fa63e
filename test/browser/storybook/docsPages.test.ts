import { type Browser, type BrowserContext, type ConsoleMessage, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folders } from '../../support/cases.js'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import { callMcp, type IndexEntry, startStorybook } from './server.js'

/** Messages of the development tools, which a built Storybook does not print. */
const OF_TOOLS = /^\[vite\]|Download the React DevTools/

let browser: Browser
/** Pages share a context, and with it the cache of modules. */
let context: BrowserContext
let storybook: Awaited<ReturnType<typeof startStorybook>>

beforeAll(async () => {
  storybook = await startStorybook()
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await warmUp()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  storybook?.stop()
})

const describeMessage = (message: ConsoleMessage) => `${message.type()}: ${message.text()}`

/** Vite has bundled a dependency anew and reloads the page. */
const RELOADED = /Outdated Optimize Dep/

/** Opens a page until all its stories are rendered. Returns what it printed, and the uncaught errors. */
const openPage = async (url: string, seed?: string, timeout = 60_000) => {
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => {
    if (!OF_TOOLS.test(message.text())) messages.push(describeMessage(message))
  })
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`))
  if (seed) await page.addInitScript(seed)
  await page.goto(url, { timeout, waitUntil: 'commit' })
  await page.locator('#storybook-docs h1').first().waitFor({ timeout })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-story-block] > [id^="story--"]')].every(
      (story) => story.querySelector('[data-name="loader"], .sb-loader') === null,
    ),
  )
  await page.waitForLoadState('networkidle')
  await page.close()
  return messages
}

const ATTEMPTS = 8

/** Vite bundles the dependencies on the first visits. A page that loads meanwhile fails, so it is opened again. */
const warmUp = async (attempt = 1): Promise<void> => {
  try {
    await openPage(`${storybook.url}/iframe.html?id=welcome--docs&viewMode=docs`, undefined, 20_000)
  } catch (error) {
    if (attempt === ATTEMPTS) throw error
    await warmUp(attempt + 1)
  }
}

/** Opens a page again if Vite has reloaded it. */
const collectMessages = async (url: string, seed?: string) => {
  const messages = await openPage(url, seed)
  return messages.some((message) => RELOADED.test(message)) ? openPage(url, seed) : messages
}

const getUrl = ({ id }: IndexEntry) => `${storybook.url}/iframe.html?id=${id}&viewMode=docs`

describe('Storybook, documentation pages', () => {
  it('every page opens and prints nothing to the console', { timeout: 300_000 }, async () => {
    const pages = storybook.entries.filter(({ type }) => type === 'docs')
    expect(pages.length).toBeGreaterThan(20)
    const printed: Record<string, string[]> = {}
    for (const page of pages) {
      const messages = await collectMessages(getUrl(page))
      if (messages.length) printed[page.title] = messages
    }
    expect(printed).toEqual({})
  })

  it('seeded: a message and an uncaught error are found', async () => {
    const page = storybook.entries.find(({ title }) => title === 'Facts') as IndexEntry
    const seed = "console.warn('seeded'); setTimeout(() => { throw new Error('seeded') })"
    expect(await collectMessages(getUrl(page), seed)).toEqual(['warning: seeded', 'uncaught: seeded'])
  })
})

describe('Storybook, MCP endpoint', () => {
  const show = (id: string) => callMcp(storybook.url, 'tools/call', { name: 'docs-show', arguments: { id } })

  it('replies to a client, and lists its tools', async () => {
    const client = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    }
    expect(await callMcp(storybook.url, 'initialize', client)).toContain('"protocolVersion":"2025-06-18"')
    const tools = await callMcp(storybook.url, 'tools/list')
    expect(tools).toContain('"docs-list"')
    expect(tools).toContain('"docs-show"')
  })

  it('lists every component and the rules, and no example page', async () => {
    const list = await callMcp(storybook.url, 'tools/call', { name: 'docs-list', arguments: {} })
    expect(folders.filter((name) => !list.includes(`- ${name} (`))).toEqual([])
    expect(list).toContain('- Rules (rules--docs)')
    expect(list).not.toContain('LandingPage')
  })

  it('shows the values of a prop, the code of a page and the rules', async () => {
    expect(await show('statements-decentralizationstats')).toContain("'plain' | 'card' | 'tinted'")
    expect(await show('install--docs')).toContain('npm install ankr-approach')
    expect(await show('rules--docs')).toContain('Do not reword a fact.')
  })
})
