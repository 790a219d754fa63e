import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import { afterEach } from 'vitest'
import { setUpBrowser } from '../../support/browser.js'

const SCRIPT = '<script type="module" async src="/a/embed.js"></script>'
export const html = (body: string, script = SCRIPT) =>
  `<!doctype html><html lang="en"><head><title>Host</title>${script}</head><body>${body}`

interface Options {
  /** Sent 3 seconds after the body. */
  later?: string
  /** Paths that fail once. */
  failing?: RegExp
  before?: (page: Page) => Promise<unknown>
}

/** For the tests of a file: returns a function that serves `dist/embed` as `/a/` and opens a page with a body. */
export const setUp = () => {
  const getBrowser = setUpBrowser()
  let page: Page
  const servers: ReturnType<typeof createServer>[] = []
  afterEach(async () => {
    await page?.close()
    for (const server of servers.splice(0)) server.close()
  })

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
    page = await getBrowser().newPage()
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
  return { open, root, trigger, expectTooltip, getPage: () => page }
}
