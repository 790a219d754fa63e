import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getFrame, startStaticStorybook } from '../support/storybook/staticStorybook.js'
import { createConsoleCollector } from './support/consoleCollector.js'
import type { EnginePage } from './support/enginePage.js'
import { openEngine } from './support/openEngine.js'
import { readConsole } from './support/storybookPage.js'

let storybook: Awaited<ReturnType<typeof startStaticStorybook>>
beforeAll(async () => {
  storybook = await startStaticStorybook(createConsoleCollector(['error', 'warn', 'info', 'log', 'debug']))
})
afterAll(() => storybook?.close())

/** `test/e2e/storybook` tests the pages in Chromium, and `test/engines/stories` the stories in all engines. */
describe.each(['firefox', 'webkit'] as const)('Static Storybook in %s, under a strict policy', (engine) => {
  let page: EnginePage
  beforeAll(async () => {
    page = await openEngine(engine)
  })
  afterAll(() => page?.close())

  const load = async (path: string) => {
    await page.goto(storybook.url + path)
    return page.evaluate(readConsole).catch((error) => {
      // WebKitGTK's WebDriver may end `goto()` while the page before it is still there.
      if (!String(error).includes('unload event')) throw error
      return page.evaluate(readConsole)
    })
  }

  test('every documentation page prints nothing', { timeout: 600_000 }, async () => {
    const pages = storybook.entries.filter(({ type }) => type === 'docs')
    expect(pages.length).toBeGreaterThan(25)
    const printed: Record<string, string[]> = {}
    for (const entry of pages) {
      const output = await load(getFrame(entry))
      if (output.length) printed[entry.id] = output
    }
    expect(printed).toEqual({})
  })

  test('its interface with a page in its frame prints nothing', async () => {
    expect(await load('?path=/docs/welcome--docs')).toEqual([])
  })

  test('seeded: a message, an error, a missing file and a blocked script are found', async () => {
    await load('iframe.html?id=welcome--docs&viewMode=docs')
    await page.evaluate(() => {
      console.info('seeded')
      const script = document.createElement('script')
      script.textContent = 'window.seeded = true'
      document.body.append(script)
      const image = new Image()
      image.src = './missing.png'
      document.body.append(image)
      setTimeout(() => {
        throw new Error('seeded')
      })
    })
    const printed = await page.evaluate(readConsole)
    expect(printed).toEqual(
      expect.arrayContaining([
        'info: seeded',
        expect.stringMatching(/^uncaught: .*seeded/),
        expect.stringMatching(/^not loaded: .*missing\.png/),
        expect.stringMatching(/^blocked by script-src-elem: inline/),
      ]),
    )
  })
})
