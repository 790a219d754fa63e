import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { CONTROLS, chooseOption } from '../support/chooseOption.js'
import { axe } from './support/axe.js'
import { discard, install, pack, temporary } from './support/install.js'
import { added, common } from './support/nextBuild.js'
import { shell } from './support/shell.js'
import { start } from './support/start.js'
import { byKeyboard, byMouse, byTouch } from './support/term.js'
import { withPage } from './support/withPage.js'

const kB = 1000

let browser: Browser
let packed: string
let directory: string

beforeAll(async () => {
  packed = await temporary('pack')
  directory = await install('next-app', await pack(packed))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await discard(packed)
  if (directory) await discard(directory)
})

const terms = (page: Page) => page.locator('[data-ankr-term]:visible')

test('Next: the app type-checks', async () => {
  await shell(directory, 'npm', 'run', 'typecheck')
})

const bundlers = [
  ['Turbopack', 'build'],
  ['webpack', 'build:webpack'],
]
const tested = process.env.NEXT_BUNDLERS === 'all' ? bundlers : bundlers.slice(0, 1)

describe.each(tested)('Next, app router, %s', (_, script) => {
  let testServer: Awaited<ReturnType<typeof start>>

  beforeAll(async () => {
    await shell(directory, 'npm', 'run', script)
    testServer = await start(directory, (port) => [
      'node_modules/next/dist/bin/next',
      'start',
      '-H',
      '127.0.0.1',
      '-p',
      port,
    ])
  })
  afterAll(() => testServer?.close())

  const open = (path: string, use: (page: Page) => Promise<void>, options = {}) =>
    withPage(browser, `${testServer.origin}/${path}`, use, options)

  test('the shared chunks contain no code of the package', () => {
    expect(common(directory).length).toBeGreaterThan(100 * kB)
    expect(common(directory)).not.toContain('ankr')
  })

  test('statistics and a comparison add no JavaScript', () => {
    expect(added(directory, 'static')).toEqual({ code: '', gzipped: 0 })
  })

  test('components from ankr-approach/without-tooltips add no JavaScript', () => {
    expect(added(directory, 'without-tooltips')).toEqual({ code: '', gzipped: 0 })
  })

  // Turbopack ships each client module that a Server Component imports, whether it is rendered or not.
  test('Next: a badge, statistics and principles without tooltips add the trigger, at most 1.15 kB', () => {
    expect(added(directory, 'plain').gzipped).toBeLessThanOrEqual(1.15 * kB)
  })

  test('terms add at most 1.5 kB of JavaScript before interaction', () => {
    const { code, gzipped } = added(directory, 'terms')
    expect(code).toContain('data-ankr-term')
    expect(code).not.toContain('TooltipContent')
    expect(gzipped).toBeLessThanOrEqual(1.5 * kB)
  })

  test.each([
    [
      '',
      [
        'ChainNeutralBadge',
        'DecentralizationStats',
        'Web3Explainer',
        'InteropChecker',
        'ResilienceExplorer',
        'AnkrApproach',
      ],
    ],
    ['static', ['DecentralizationStats', 'WebGenerations']],
    ['plain', ['ChainNeutralBadge', 'DecentralizationStats', 'Web3Principles']],
    [
      'without-tooltips',
      ['ChainNeutralBadge', 'Commitments', 'NetworkChoice', 'OriginTimeline', 'DaoPathway', 'Web3Principles'],
    ],
    ['terms', ['ChainNeutralBadge', 'Web3Explainer']],
    ['approach', ['AnkrApproach']],
  ])('/%s: every component is visible, and axe finds nothing', (path, components) =>
    open(path, async (page) => {
      for (const name of components)
        expect(await page.locator(`.ankr-${name}`).first().isVisible(), name).toBe(true)
      await axe(page)
    }),
  )

  test.each([
    ['mouse', byMouse, {}],
    ['keyboard', byKeyboard, {}],
    ['touch', byTouch, { hasTouch: true }],
  ] as const)('the badge and an inline term open their tooltips by %s', (_, use, options) =>
    open(
      'terms',
      async (page) => {
        await use(page, terms(page).first())
        await use(page, terms(page).last())
        await axe(page)
      },
      options,
    ),
  )

  // In `AnkrApproach`, ResilienceExplorer is brief and has no choices.
  const explorers: Record<string, [name: string, answer: string, which: number][]> = {
    '': [
      ['InteropChecker', 'verdict', 1],
      ['ResilienceExplorer', 'outcome', 0],
    ],
    approach: [['InteropChecker', 'verdict', 1]],
  }
  describe.each(Object.entries(explorers))('on /%s', (path, shown) => {
    test.each(shown)('%s: a choice changes its answer', (name, answer, which) =>
      open(path, async (page) => {
        const part = page.locator(`.ankr-${name}`).first()
        const control = part.locator(CONTROLS).nth(which)
        await control.hover()
        const readStatus = () => part.locator(`[data-part="${answer}"][role="status"]`).textContent()
        const before = await readStatus()
        await chooseOption(control, 0)
        await expect.poll(readStatus).not.toBe(before)
      }),
    )
  })

  test('components use the locale that a Server Component passes', () =>
    open('approach', async (page) => {
      expect(await page.locator('.ankr-AnkrApproach').getAttribute('dir')).toBe('ltr')
    }))

  test.each(['', 'approach'])('/%s: readable without JavaScript', (path) =>
    open(
      path,
      async (page) => {
        const meaning = page.locator('[data-ankr-term] + span')
        expect(await meaning.first().isVisible()).toBe(true)
        for (const name of ['InteropChecker', 'ResilienceExplorer']) {
          const status = page.locator(`.ankr-${name}`).first().getByRole('status')
          expect(await status.textContent(), name).toMatch(/\w/)
        }
      },
      { javaScriptEnabled: false },
    ),
  )
})
