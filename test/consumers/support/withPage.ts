import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'

/** Opens a page, lets `use` do something with it, and fails on any complaint, missing file or call elsewhere. */
export const withPage = async (
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 480 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${error}`))
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin) {
      complaints.push(`a call to ${request.url()}`)
    }
  })
  try {
    await page.goto(url, { waitUntil: 'networkidle' })
    await use(page)
    expect(complaints).toEqual([])
  } catch (error) {
    if (complaints.length) throw new Error(complaints.join('\n'), { cause: error })
    throw error
  } finally {
    await context.close()
  }
}
