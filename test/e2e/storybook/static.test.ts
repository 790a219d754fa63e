import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setUpBrowser } from '../../support/browser.js'
import { startStaticServer } from './staticServer.js'

interface IndexEntry {
  readonly id: string
  readonly type: 'docs' | 'story'
}

const WORKERS = 3
/** One story in sixteen. With all stories, the test would take minutes. */
const SAMPLE = 16

const folder = mkdtempSync(join(tmpdir(), 'storybook-'))
const getBrowser = setUpBrowser()
let server: Awaited<ReturnType<typeof startStaticServer>>
let entries: readonly IndexEntry[]
/** Pages share a context, and with it the cache. */
let context: BrowserContext

beforeAll(async () => {
  const storybook = 'node_modules/storybook/dist/bin/dispatcher.js'
  const args = [storybook, 'build', '--output-dir', folder, '--quiet', '--disable-telemetry']
  execFileSync(process.execPath, args, {
    stdio: 'pipe',
    env: { ...process.env, VITEST: '', NODE_ENV: 'production' },
  })
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  entries = Object.values<IndexEntry>(index.entries)
  server = await startStaticServer(folder)
  context = await getBrowser().newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
})

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a page until it is complete. Returns what it printed, failed requests, and requests to other hosts. */
const collectFaults = async (path: string, ready: string, seed?: string) => {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(server.url) && !/^(data|blob|about):/.test(url)) faults.push(`request: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(`${server.url}${path}`, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  if (seed) await page.evaluate(seed).catch((error: Error) => faults.push(`uncaught: ${error.message}`))
  await page.close()
  return faults
}

const getFrame = ({ id, type }: IndexEntry) => `iframe.html?id=${id}&viewMode=${type}`
const getReadySelector = ({ type }: IndexEntry) =>
  type === 'docs' ? '#storybook-docs h1' : '.sb-show-main #storybook-root > *'

/** Opens pages, a few at a time. */
const collectAllFaults = async (queue: IndexEntry[]) => {
  const found: Record<string, string[]> = {}
  const work = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const faults = await collectFaults(getFrame(entry), getReadySelector(entry))
      if (faults.length) found[entry.id] = faults
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
  return found
}

describe('Static Storybook in a subfolder, under a strict policy', () => {
  it('every documentation page prints nothing, and requests only files of this folder', async () => {
    const pages = entries.filter(({ type }) => type === 'docs')
    expect(pages.length).toBeGreaterThan(25)
    expect(await collectAllFaults(pages)).toEqual({})
  })

  it('a sample of the stories prints nothing, and requests only files of this folder', async () => {
    const stories = entries.filter(({ type }) => type === 'story')
    const sample = stories.filter(({ id }, index) => index % SAMPLE === 0 || id.startsWith('pages-'))
    expect(sample.length).toBeGreaterThan(10)
    expect(await collectAllFaults(sample)).toEqual({})
  })

  it('its interface opens, with the page in its frame', async () => {
    const faults = await collectFaults('?path=/docs/welcome--docs', '#storybook-preview-iframe')
    expect(faults).toEqual([])
  })

  it('has llms.txt, the pages as Markdown, and the manifest of components', () => {
    const files = ['llms.txt', 'docs/install.md', 'docs/components/Term.md', 'manifests/components.json']
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([])
  })

  it('seeded: a message, an inline script, a missing file and another host are found', async () => {
    const seed = `
      console.warn('seeded')
      const script = document.createElement('script')
      script.textContent = 'window.seeded = true'
      document.body.append(script)
      new Promise((done) => {
        const image = new Image()
        image.onerror = done
        image.src = './missing.png'
      }).then(() => fetch('https://example.invalid/').catch(() => {}))`
    const welcome = entries.find(({ id }) => id === 'welcome--docs') as IndexEntry
    const faults = await collectFaults(getFrame(welcome), getReadySelector(welcome), seed)
    expect(faults).toContain('warning: seeded')
    expect(faults.join('\n')).toMatch(/inline script/)
    expect(faults.join('\n')).toMatch(/404: .*missing\.png/)
    expect(faults.join('\n')).toMatch(/example\.invalid/)
  })
})
