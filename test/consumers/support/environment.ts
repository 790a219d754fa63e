import type { Browser } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../../support/browser.js'
import { discard, install, pack, temporary } from './install.js'

interface Setting {
  browser: () => Browser
  tarball: () => string
}

/** A browser and the packed tarball, for the tests of a file. */
export const setting = (): Setting => {
  let browser: Browser
  let packed: string
  let tarball: string
  beforeAll(async () => {
    packed = await temporary('pack')
    tarball = await pack(packed)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await discard(packed)
  })
  return { browser: () => browser, tarball: () => tarball }
}

/** An app installed for the tests of a suite, with some packages of its manifest in other versions. */
export const installed = (
  app: string,
  { tarball }: Setting,
  versions: Record<string, string> = {},
): (() => string) => {
  let directory: string
  beforeAll(async () => {
    directory = await install(app, tarball(), versions)
  })
  afterAll(async () => {
    if (directory) await discard(directory)
  })
  return () => directory
}
