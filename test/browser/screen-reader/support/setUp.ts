import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { bundle } from '../../../e2e/support/bundle.js'
import { chromiumArgs, findChromium } from '../../../support/chromium.mjs'
import type { Name } from '../../../support/components.js'
import type { Form } from './page.client.js'

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reading</title>
<link rel="stylesheet" href="/styles.css"></head><body><span id="before" tabindex="0"></span><div id="root"></div>
<script type="module" src="/client.js"></script><script type="module" src="/embed/embed.js"></script></body></html>`

export const WIDE = { width: 1000, height: 800 }
export const NARROW = { width: 340, height: 800 }

/** Opens one page for the tests of a file, with the built library in React and as custom elements. */
export const setUp = () => {
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    const [files, executablePath] = await Promise.all([
      bundle('test/browser/screen-reader/support/page.client.tsx', '19', '/'),
      findChromium(),
    ])
    const bodyOf = (path: string) => {
      if (path === '/') return HTML
      if (path === '/styles.css') return readFileSync('dist/styles.css', 'utf8')
      if (path.startsWith('/embed/')) return readFileSync(`dist${path}`, 'utf8')
      return Buffer.from(files.get(path) ?? '')
    }
    browser = await chromium.launch({ executablePath, args: chromiumArgs })
    page = await browser.newPage({ viewport: WIDE, reducedMotion: 'reduce' })
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => complaints.push(`${error.stack}`))
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url())
      const type = pathname.endsWith('.css') ? 'css' : pathname.endsWith('.js') ? 'javascript' : 'html'
      return route.fulfill({ contentType: `text/${type}; charset=utf-8`, body: bodyOf(pathname) })
    })
    await page.goto('http://localhost/')
    await page.waitForFunction(() => window.reader)
  })
  afterAll(async () => {
    await browser?.close()
    expect(complaints).toEqual([])
  })

  return {
    getPage: () => page,
    show: (name: Name, form: Form) =>
      page.evaluate(([name, form]) => window.reader.show(name, form), [name, form] as const),
    readByLine: () => page.evaluate(() => window.reader.readByLine()),
    /** Opens or closes all disclosures. */
    setOpen: (isOpen: boolean) => page.evaluate((isOpen) => window.reader.setOpen(isOpen), isOpen),
    /** Presses the Tab key until the focus leaves the component. */
    async countTabStops() {
      await page.focus('#before')
      for (let count = 0; ; count++) {
        await page.keyboard.press('Tab')
        if (!(await page.evaluate(() => window.reader.isFocusInside()))) return count
        if (count > 500) throw new Error('The focus never leaves the component.')
      }
    },
  }
}
