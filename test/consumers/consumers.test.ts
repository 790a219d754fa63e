import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumArgs, findChromium } from '../support/chromium.mjs'
import { axe } from './support/axe.js'
import { discard, install, pack, temporary } from './support/install.js'
import { serve } from './support/serve.js'
import { shell } from './support/shell.js'
import { byKeyboard, byMouse, byTouch } from './support/term.js'
import { visit } from './support/visit.js'

/** An app of Vite; its scripts `typecheck` and `build` write static pages to `dist`. */
const apps = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'vite.config.js')),
)

const components = [
  'ChainNeutralBadge',
  'DecentralizationStats',
  'Web3Explainer',
  'InteropChecker',
  'ResilienceExplorer',
]

let browser: Browser
let packed: string
let tarball: string

beforeAll(async () => {
  packed = await temporary('pack')
  tarball = await pack(packed)
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
})
afterAll(async () => {
  await browser?.close()
  await discard(packed)
})

const terms = (page: Page) => page.locator('[data-ankr-term]:visible')

test('there are apps to try', () => expect(apps.length).toBeGreaterThan(0))

describe.each(apps)('%s', (app) => {
  let directory: string
  let site: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    directory = await install(app, tarball)
  })
  afterAll(async () => {
    await site?.close()
    if (directory) await discard(directory)
  })

  test('its types hold, ours included', async () => {
    await shell(directory, 'npm', 'run', 'typecheck')
  })

  test.each(components)('renders %s in plain Node', async (name) => {
    const script = `
      import { createElement } from 'react'
      import { renderToString } from 'react-dom/server'
      import * as all from 'ankr-approach'
      import * as own from 'ankr-approach/${name}'
      if (all.${name} !== own.${name}) throw new Error('two copies')
      console.log(renderToString(createElement(own.${name})))`
    const html = await shell(directory, process.execPath, '--input-type=module', '--eval', script)
    expect(html).toContain(`ankr-${name}`)
    expect(html).toContain('data-fact=')
  })

  test('builds', async () => {
    await shell(directory, 'npm', 'run', 'build')
    site = await serve(join(directory, 'dist'))
    const pages = readdirSync(join(directory, 'dist')).filter((file) => file.endsWith('.html'))
    expect(pages).toEqual(['index.html', 'prerendered.html'])
  })

  describe.each(['index.html', 'prerendered.html'])('%s', (file) => {
    const open = (use: (page: Page) => Promise<void>, options = {}) =>
      visit(browser, `${site.origin}/${file}`, use, options)

    test('shows the components, and axe finds nothing', () =>
      open(async (page) => {
        for (const name of components)
          expect(await page.locator(`.ankr-${name}`).isVisible(), name).toBe(true)
        await axe(page)
        await terms(page).last().click()
        await page.locator('.ankr-Tip').waitFor()
        // Past the fade, so that its colours are read at rest.
        await page.waitForTimeout(400)
        await axe(page)
      }))

    test('gives the host a ref', () =>
      open(async (page) => {
        const top = () =>
          page.locator('.ankr-Web3Explainer').evaluate((element) => element.getBoundingClientRect().top)
        const before = await top()
        await page.getByRole('button', { name: 'What is Web 3.0?' }).click()
        expect(await top()).toBeLessThan(before)
      }))

    test.each([
      ['InteropChecker', 'verdict', 1],
      ['ResilienceExplorer', 'result', 0],
    ])('%s answers a choice', (name, answer, which) =>
      open(async (page) => {
        const part = page.locator(`.ankr-${name}`)
        const select = part.locator('select').nth(which)
        await select.scrollIntoViewIfNeeded()
        const said = () => part.locator(`[data-part="${answer}"][role="status"]`).textContent()
        const before = await said()
        await select.selectOption({ index: 0 })
        await expect.poll(said).not.toBe(before)
      }),
    )

    test.each([
      ['mouse', byMouse, {}],
      ['keyboard', byKeyboard, {}],
      ['touch', byTouch, { hasTouch: true }],
    ] as const)('explains the badge and a term in a sentence by %s', (_, use, options) =>
      open(async (page) => {
        await use(page, terms(page).first())
        await use(page, terms(page).last())
      }, options),
    )
  })

  test('can be read without JavaScript', () =>
    visit(
      browser,
      `${site.origin}/prerendered.html`,
      async (page) => {
        const definitions = page.locator('[data-part="definition"] [data-part="meaning"]')
        expect(await definitions.first().isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    ))
})
