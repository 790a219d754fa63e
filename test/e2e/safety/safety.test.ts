import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { reacts } from '../support/bundle.js'
import { setUp } from '../support/pageObject.js'
import { documentedEvents, wrongWith } from './events.js'
import { listeners } from './listeners.js'
import { early, start } from './testServer.js'
import { bring, inPlace, takeAway, use } from './use.js'

const withPage = setUp(start)

let monitorScript = ''
let freeze = ''
beforeAll(async () => {
  ;[monitorScript, freeze] = await Promise.all([early('sideEffectMonitor.ts'), early('freeze.ts')])
})

const pages = reacts.flatMap((react) => ['server', 'browser'].map((by) => [react, by] as const))

/** Records requests of a page to other origins, from its first byte. */
const foreign = (page: Page) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const own = new URL(page.url()).origin
    if (page.url() !== 'about:blank' && new URL(request.url()).origin !== own) asked.push(request.url())
  })
  return asked
}

describe.each(pages)('Side effects: React %s, rendered by the %s', (react, by) => {
  const path = `/?react=${react}&by=${by}`

  it('using every component changes nothing of the page', async () => {
    let asked: string[] = []
    await withPage(
      path,
      async (page) => {
        const arrive = await bring(page, react)
        await page.evaluate(() => window.sideEffectMonitor.start())
        const before = await listeners(page)
        await arrive()
        // Until here nobody has touched anything.
        expect(await page.evaluate(() => window.sideEffectMonitor.dispatchedEvents)).toEqual([])
        expect(await use(page)).toBeGreaterThan(8)
        await takeAway(page)
        const dispatchedEvents = await page.evaluate(() => window.sideEffectMonitor.dispatchedEvents)
        expect(dispatchedEvents.flatMap(wrongWith)).toEqual([])
        expect(
          [...new Set(dispatchedEvents.map(({ type }) => type))]
            .filter((type) => type.startsWith('ankr-'))
            .sort(),
        ).toEqual(documentedEvents)
        expect(await page.evaluate(() => window.sideEffectMonitor.report())).toEqual({})
        // React's own, which the host's React leaves there too.
        expect(await listeners(page)).toEqual([...before, 'document selectionchange'].sort())
        expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
        expect(await page.evaluate('window.host.recoverableErrors')).toEqual([])
      },
      {
        before: async (page) => {
          asked = foreign(page)
          await page.addInitScript(monitorScript)
        },
      },
    )
    expect(asked).toEqual([])
  })

  it('every component works with frozen built-ins', () =>
    withPage(
      path,
      async (page) => {
        expect(
          await page.evaluate(() => Object.isFrozen(Object.prototype) && Object.isFrozen(Node.prototype)),
        ).toBe(true)
        await (await bring(page, react))()
        expect(await use(page)).toBeGreaterThan(8)
        await takeAway(page)
        expect(await page.evaluate('window.host.recoverableErrors')).toEqual([])
      },
      { before: (page) => page.addInitScript(freeze) },
    ))
})

/** Side effects of a library on a page, and the expected reports. */
const seededDefects: [kind: string, does: string, complaint: RegExp][] = [
  ['globals', 'window.planted = 1', /^planted$/],
  ['globals', 'window[Symbol("planted")] = 1', /^Symbol\(planted\)$/],
  ['prototypes', 'Array.prototype.planted = 1', /^Array.prototype: planted$/],
  ['prototypes', 'Element.prototype.closest = () => null', /^Element.prototype: closest$/],
  ['prototypes', 'Object.defineProperty(Event.prototype, "type", { enumerable: false })', /^Event.*: type$/],
  ['prototypes', 'Object.getPrototypeOf([].values()).planted = 1', /: planted$/],
  ['prototypes', 'Object.freeze(Set.prototype)', /^Set.prototype: closed$/],
  ['page', 'document.documentElement.dataset.planted = ""', /^<html> attributes data-planted$/],
  ['page', 'document.body.style.overflow = "hidden"', /^<body> attributes style$/],
  ['page', 'document.body.append(document.createElement("i"))', /^<body> childList$/],
  ['page', 'document.head.append(document.createElement("style"))', /^<head> childList$/],
  ['page', 'document.title = "Planted"', /title/],
  ['page', 'document.adoptedStyleSheets = [new CSSStyleSheet()]', /adoptedStyleSheets$/],
  ['page', 'document.styleSheets[0].insertRule("i {}")', /insertRule$/],
  ['page', 'const s = new CSSStyleSheet(); s.replaceSync("i {}"); s.replaceSync("b {}")', /replaceSync$/],
  ['storage', 'localStorage.setItem("a", "b")', /setItem$/],
  ['storage', 'localStorage.planted = 1', /^storage local: {"planted":"1"}$/],
  ['storage', 'sessionStorage.planted = 1', /^storage session: {"planted":"1"}$/],
  ['storage', 'document.cookie = "a=b"', /cookie$/],
  ['storage', 'indexedDB.open("planted")', /open$/],
  ['storage', 'void caches.open("planted")', /open$/],
  ['network', 'navigator.sendBeacon("/")', /sendBeacon$/],
  ['network', 'void fetch("/")', /fetch$/],
  ['history', 'history.replaceState(null, "", "#replaced")', /replaceState$/],
  ['history', 'location.hash = "planted"', /#planted$/],
  ['scroll', 'document.querySelector("input").scrollIntoView()', /scrollIntoView$/],
  ['scroll', 'window.scrollTo(0, 10)', /scrollTo$/],
  ['focus', 'document.querySelector("input").focus()', /focus$/],
  ['permissions', 'navigator.clipboard.writeText("x").catch(() => {})', /writeText$/],
]

describe('Side effects: seeded defects', () => {
  it('every kind of side effect is found', () =>
    withPage(
      '/?react=19&by=browser',
      async (page) => {
        expect(await page.evaluate(() => window.sideEffectMonitor.missing)).toEqual([])
        for (const [kind, does, complaint] of seededDefects) {
          await page.reload()
          await page.evaluate(() => window.sideEffectMonitor.start())
          expect(await page.evaluate(() => window.sideEffectMonitor.report()), 'before').toEqual({})
          await page.evaluate(does)
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)))
          const report = await page.evaluate(() => window.sideEffectMonitor.report())
          expect(report, does).toEqual({ [kind]: expect.arrayContaining([expect.stringMatching(complaint)]) })
          await page.evaluate(() => {
            localStorage.clear()
            sessionStorage.clear()
          })
        }
      },
      { before: (page) => page.addInitScript(monitorScript) },
    ))

  it('a leftover listener, a foreign request, console output and a layout shift are found', async () => {
    const consoleMessages: string[] = []
    let asked: string[] = []
    await withPage(
      '/?react=19&by=browser',
      async (page) => {
        const before = await listeners(page)
        await page.evaluate(() => window.addEventListener('resize', () => {}))
        expect(await listeners(page)).toEqual([...before, 'window resize'].sort())
        await page.evaluate(() => void new Image().setAttribute('src', 'http://127.0.0.1:9/planted'))
        await expect.poll(() => consoleMessages.length).toBe(1)
        await page.evaluate(() => console.info('planted'))
        await expect(
          inPlace(page, () => page.mouse.wheel(0, 200).then(() => page.waitForTimeout(300))),
        ).rejects.toThrow()
      },
      {
        consoleMessages,
        before: async (page) => {
          asked = foreign(page)
        },
      },
    )
    expect(asked).toEqual(['http://127.0.0.1:9/planted'])
    expect(consoleMessages).toEqual([expect.stringContaining('Failed to load resource'), 'info: planted'])
  })

  it.each([
    ['planted', null, ['planted is not documented']],
    ['ankr-term-open', { term: 'dao', pinned: true }, []],
    [
      'ankr-term-open',
      { term: 'dao', pinned: true, page: '/' },
      [expect.stringContaining('carries term, pinned, page')],
    ],
    [
      'ankr-term-open',
      { term: 'Ada Lovelace', pinned: true },
      [expect.stringContaining('carries term: Ada')],
    ],
    ['tooltip.open', { who: 'Ada' }, ['tooltip.open carries who']],
  ])('event %s with detail %o is judged correctly', (type, detail, wrong) => {
    expect(wrongWith({ type, detail })).toEqual(wrong)
  })
})
