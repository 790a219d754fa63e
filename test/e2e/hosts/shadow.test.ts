import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumArgs, findChromium } from '../../support/chromium.mjs'
import { isTried } from './failures.js'
import { hosts, readHost } from './host.js'
import { summary } from './report.js'
import { type Site, serve } from './testServer.js'
import { shadowDom } from './variant.js'
import { visit } from './withPage.js'

/** Sheets that do reach in, and why. */
const reaching: Readonly<Record<string, string>> = {
  vertical: 'turns the page itself, which is inherited: Radix puts tips beside the wrong edge',
}

/** The element itself stands in the page, and is the page's to set. */
const planted = readHost('planted', '/*! Says it of the element | ours */ [data-name] > * { zoom: 1.4 }')

const tried = hosts.filter(isTried)

let site: Site
let browser: Browser

beforeAll(async () => {
  const executablePath = await findChromium()
  ;[site, browser] = await Promise.all([
    serve([...hosts, planted], shadowDom),
    chromium.launch({ executablePath, args: chromiumArgs }),
  ])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

it.each(tried.map(({ name }, at) => [name, tried[at]] as const))(
  'Custom elements: %s does not change them',
  async (name, host) => {
    const found = summary(await visit(browser, site, host ?? planted))
    // One that has come to pass is taken off the list.
    if (name in reaching) expect(found).not.toEqual([])
    else expect(found).toEqual([])
  },
)

it('seeded: CSS that reaches into custom elements is found', async () => {
  expect((await visit(browser, site, planted)).length).toBeGreaterThan(50)
})
