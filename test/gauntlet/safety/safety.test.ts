import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { reacts } from '../support/bundle.js'
import { setUp } from '../support/stage.js'
import { documentedEvents, wrongWith } from './events.js'
import { listeners } from './listeners.js'
import { early, start } from './site.js'
import { bring, takeAway, use } from './use.js'

const visit = setUp(start)

let witness = ''
let freeze = ''
beforeAll(async () => {
  ;[witness, freeze] = await Promise.all([early('witness.ts'), early('freeze.ts')])
})

const pages = reacts.flatMap((react) => ['server', 'browser'].map((by) => [react, by] as const))

/** Asks of a page, from before its first byte, for whatever is not the site's own. */
const foreign = (page: Page) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const own = new URL(page.url()).origin
    if (page.url() !== 'about:blank' && new URL(request.url()).origin !== own) asked.push(request.url())
  })
  return asked
}

describe.each(pages)('React %s, rendered by the %s', (react, by) => {
  const path = `/?react=${react}&by=${by}`

  it('all is used, and the page is none the wiser', async () => {
    let asked: string[] = []
    await visit(
      path,
      async (page) => {
        const arrive = await bring(page, react)
        await page.evaluate(() => window.witness.start())
        const before = await listeners(page)
        await arrive()
        // Until here nobody has touched anything.
        expect(await page.evaluate(() => window.witness.heard)).toEqual([])
        expect(await use(page)).toBeGreaterThan(8)
        await takeAway(page)
        const heard = await page.evaluate(() => window.witness.heard)
        expect(heard.flatMap(wrongWith)).toEqual([])
        expect(
          [...new Set(heard.map(({ type }) => type))].filter((type) => type.startsWith('ankr:')).sort(),
        ).toEqual(documentedEvents)
        expect(await page.evaluate(() => window.witness.report())).toEqual({})
        // React's own, which the host's React leaves there too.
        expect(await listeners(page)).toEqual([...before, 'document selectionchange'].sort())
        expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
        expect(await page.evaluate('window.host.mended')).toEqual([])
      },
      {
        before: async (page) => {
          asked = foreign(page)
          await page.addInitScript(witness)
        },
      },
    )
    expect(asked).toEqual([])
  })

  it('all works where nothing built in can be changed', () =>
    visit(
      path,
      async (page) => {
        expect(
          await page.evaluate(() => Object.isFrozen(Object.prototype) && Object.isFrozen(Node.prototype)),
        ).toBe(true)
        await (await bring(page, react))()
        expect(await use(page)).toBeGreaterThan(8)
        await takeAway(page)
        expect(await page.evaluate('window.host.mended')).toEqual([])
      },
      { before: (page) => page.addInitScript(freeze) },
    ))
})
