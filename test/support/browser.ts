import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { chromiumArgs, findChromium } from './chromium.mjs'

export const launchBrowser = async (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs, ...args] })

/** Launches Chromium before the tests of a file, and closes it after them. Returns a function that returns the browser. */
export const setUpBrowser = (): (() => Browser) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  return () => browser
}

interface Closable {
  close(): unknown
}

/**
 * Launches Chromium and starts a server, in parallel, before the tests of a file. Closes both after them.
 *
 * @param args command-line arguments for Chromium, in addition to those of all tests.
 */
export const setUpBrowserAndServer = <Server extends Closable>(
  startServer: () => Promise<Server>,
  args: readonly string[] = [],
): { getBrowser: () => Browser; getTestServer: () => Server } => {
  let browser: Browser
  let testServer: Server
  beforeAll(async () => {
    ;[testServer, browser] = await Promise.all([startServer(), launchBrowser(args)])
  })
  afterAll(async () => {
    await browser?.close()
    await testServer?.close()
  })
  return { getBrowser: () => browser, getTestServer: () => testServer }
}
