import type { BrowserContextOptions, Page } from 'playwright'
import { hostRules } from '../../../scripts/elements.js'
import { compiled } from '../../../scripts/stylesheets.js'
import { setUpBrowser } from '../../support/browser.js'

/** Our stylesheet, as partners get it. */
export const stylesheet = compiled('src/styles.css', hostRules('styles.css'))

export interface HostPage {
  body: string
  /** Attributes of `<html>` and `<body>`. */
  html?: string
  bodyAttributes?: string
  /** In `<head>`, after our stylesheet. */
  head?: string
  css?: string
  options?: BrowserContextOptions
}

/** Opens pages of a partner in Chromium, without a script. */
export const hostPages = () => {
  const getBrowser = setUpBrowser()

  return async <Result>(host: HostPage, read: (page: Page) => Promise<Result>): Promise<Result> => {
    const { body, html = '', bodyAttributes = '', head = '', css = stylesheet, options } = host
    const context = await getBrowser().newContext({ viewport: { width: 800, height: 800 }, ...options })
    const page = await context.newPage()
    const text = `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css">${head}</head>
<body ${bodyAttributes}>${body}</body></html>`
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.css')
        ? route.fulfill({ contentType: 'text/css', body: css })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }),
    )
    try {
      await page.goto('http://localhost/')
      return await read(page)
    } finally {
      await context.close()
    }
  }
}
