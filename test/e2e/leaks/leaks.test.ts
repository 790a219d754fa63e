import { describe, expect, it } from 'vitest'
import { names } from '../../support/cases.js'
import { bundle, onServer, type ReactMajor, reacts } from '../support/bundle.js'
import type { Shown } from '../support/content.js'
import { setUp } from '../support/pageObject.js'
import { html, serve } from '../support/testServer.js'
import { grown, meter } from './meter.js'

const servers = new Map<ReactMajor, { write(shown: Shown): string }>()

/** Serves `/?react=18|19`. */
const withPage = setUp(async () => {
  const files = await Promise.all(
    reacts.map((react) => bundle('test/e2e/leaks/client.tsx', react, `/${react}`)),
  )
  for (const react of reacts) servers.set(react, await onServer('test/e2e/support/serverHtml.tsx', react))
  return serve(
    (query) => html('', [`/${query.get('react')}/client.js`]),
    new Map(files.flatMap((map) => [...map])),
  )
})

const modes = reacts.flatMap((react): [ReactMajor, string, boolean][] => [
  [react, 'strictly', true],
  [react, 'plainly', false],
])

const CYCLES = 1000
/** Fewer full cycles, because each opens a tooltip. */
const LIVES = 50
/** After these, one-time compilation and caching are done. */
const WARM_CYCLES = 60
const WARM_LIVES = 6

describe.each(modes)('Leaks: React %s, %s', (react, _, isStrict) => {
  it('1,000 mounts and unmounts of each component leave nothing', { timeout: 1_200_000 }, () =>
    withPage(`/?react=${react}`, async (page) => {
      await page.waitForFunction(() => window.leaks)
      const measure = await meter(page)
      const cycle = (name: (typeof names)[number], times: number) =>
        page.evaluate(([...args]) => window.leaks.cycle(...args), [name, isStrict, times] as const)
      const left: Record<string, string[]> = {}
      for (const name of names) {
        await cycle(name, WARM_CYCLES)
        const growth = await measure(() => cycle(name, CYCLES))
        left[name] = grown(growth)
      }
      expect(left).toEqual(Object.fromEntries(names.map((name) => [name, []])))
    }),
  )

  it(
    'hydrating, using and unmounting each component with its tooltip open leaves nothing',
    { timeout: 1_200_000 },
    () =>
      withPage(`/?react=${react}`, async (page) => {
        await page.waitForFunction(() => window.leaks)
        const measure = await meter(page)
        const left: Record<string, string[]> = {}
        let withTips = 0
        for (const name of names) {
          const serverHtml = servers.get(react)?.write({ name, isStrict }) ?? ''
          const islands = serverHtml.split('data-part="island"').length - 1
          const tips = Number(/<button[^>]* data-ankr-term/.test(serverHtml))
          withTips += tips
          const live = async (times: number) => {
            const lived = await page.evaluate(([...args]) => window.leaks.live(...args), [
              name,
              isStrict,
              serverHtml,
              times,
            ] as const)
            expect(lived).toEqual({ islands: islands * times, tips: tips * times })
          }
          await live(WARM_LIVES)
          const growth = await measure(() => live(LIVES))
          left[name] = grown(growth)
        }
        expect(left).toEqual(Object.fromEntries(names.map((name) => [name, []])))
        expect(withTips).toBeGreaterThan(8)
        expect(await page.evaluate(() => window.leaks.recoverableErrors)).toEqual([])
      }),
  )
})

describe('Leaks: seeded defects', () => {
  it.each([
    ['node', 'nodes', CYCLES],
    ['listener', 'listeners', CYCLES],
    ['heap', 'MB', 1],
  ] as const)('a leaked %s is found', (what, unit, least) =>
    withPage('/?react=19', async (page) => {
      await page.waitForFunction(() => window.leaks)
      const measure = await meter(page)
      const leak = (times: number) =>
        page.evaluate(([...args]) => window.leaks.leak(...args), [what, false, times] as const)
      await leak(WARM_CYCLES)
      const [found = '', ...more] = grown(await measure(() => leak(CYCLES)))
      expect([found.split(' ')[1], more]).toEqual([unit, []])
      // React may let go of a root meanwhile, with its listeners, of which there are about 150.
      expect(Number.parseFloat(found)).toBeGreaterThan(0.8 * least)
    }),
  )
})
