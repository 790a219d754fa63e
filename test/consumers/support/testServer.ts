import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../../support/browser.js'
import { discard, install, pack, temporary } from './install.js'
import { shell } from './shell.js'
import { type Server, start } from './start.js'
import { withPage } from './withPage.js'

export interface TestServer {
  /** Where the app is installed. */
  directory: () => string
  /** What the server sends for a path. */
  read: (path: string) => Promise<string>
  /** Visits a path of the app in a browser. */
  open: (path: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>
}

/**
 * An app for the tests of a file: installed from the packed tarball, built for production by its script `build`, and
 * served by its own server.
 */
export const testServer = (app: string, server: (port: string) => string[]): TestServer => {
  let browser: Browser
  let packed: string
  let directory: string
  let running: Server

  beforeAll(async () => {
    packed = await temporary('pack')
    directory = await install(app, await pack(packed))
    await shell(directory, 'npm', 'run', 'build')
    running = await start(directory, server)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await running?.close()
    await discard(packed)
    if (directory) await discard(directory)
  })

  return {
    directory: () => directory,
    read: async (path) => (await fetch(`${running.origin}/${path}`)).text(),
    open: (path, use, options) => withPage(browser, `${running.origin}/${path}`, use, options),
  }
}
