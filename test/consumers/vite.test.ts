import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { components, drive, driveBriefly, type Open } from './support/drive.js'
import { installed, setting } from './support/environment.js'
import { serve } from './support/serve.js'
import { shell } from './support/shell.js'
import { withPage } from './support/withPage.js'

const given = setting()

/** A version of React, with types to match. */
const react = (version: string, types: string, domTypes: string) => ({
  react: version,
  'react-dom': version,
  '@types/react': types,
  '@types/react-dom': domTypes,
})

/** The oldest and the newest React are driven in full. With `REACT_VERSIONS=all`, those between them are driven briefly. */
const matrix = [
  { app: 'vite-react-18', versions: react('18.2.0', '18.2.79', '18.2.25'), full: true },
  { app: 'vite-react-18', versions: react('18.3.1', '18.3.31', '18.3.7'), full: false },
  { app: 'vite-react-19', versions: react('19.0.0', '19.0.14', '19.0.6'), full: false },
  { app: 'vite-react-19', versions: react('19.3.1', '19.3.0', '19.3.0'), full: true },
]

const shown = matrix.filter(({ full }) => full || process.env.REACT_VERSIONS === 'all')

describe.each(shown)('Vite, React $versions.react', ({ app, versions, full }) => {
  const directory = installed(app, given, versions)
  let testServer: Awaited<ReturnType<typeof serve>>
  afterAll(() => testServer?.close())

  const inNode = (script: string) =>
    shell(directory(), process.execPath, '--input-type=module', '--eval', script)
  const opener =
    (file: string): Open =>
    (use, options) =>
      withPage(given.browser(), `${testServer.origin}/${file}`, use, options)

  test('installs that version of React once', async () => {
    const list = JSON.parse(await shell(directory(), 'npm', 'ls', 'react', 'react-dom', '--all', '--json'))
    const found = JSON.stringify(list).matchAll(/"react(?:-dom)?":\{"version":"([^"]+)"/g)
    expect([...new Set([...found].map(([, version]) => version))]).toEqual([versions.react])
  })

  test('the app and the package’s types type-check', async () => {
    await shell(directory(), 'npm', 'run', 'typecheck')
  })

  test.each(components)('renders %s in plain Node', async (name) => {
    const html = await inNode(`
      import { createElement } from 'react'
      import { renderToString } from 'react-dom/server'
      import * as all from 'ankr-approach'
      import * as own from 'ankr-approach/${name}'
      if (all.${name} !== own.${name}) throw new Error('two copies')
      console.log(renderToString(createElement(own.${name})))`)
    expect(html).toContain(`ankr-${name}`)
    expect(html).toContain('data-fact=')
  })

  test('the production build succeeds', async () => {
    await shell(directory(), 'npm', 'run', 'build')
    testServer = await serve(join(directory(), 'dist'))
    const pages = readdirSync(join(directory(), 'dist')).filter((file) => file.endsWith('.html'))
    expect(pages).toEqual(['index.html', 'prerendered.html'])
  })

  if (!full) describe('prerendered.html', () => driveBriefly(opener('prerendered.html')))

  describe.each(full ? ['index.html', 'prerendered.html'] : [])('%s', (file) => {
    const open = opener(file)
    drive(open)

    test('ref: receives the root element', () =>
      open(async (page) => {
        const top = () =>
          page.locator('.ankr-Web3Explainer').evaluate((element) => element.getBoundingClientRect().top)
        const before = await top()
        await page.getByRole('button', { name: 'What is Web 3.0?' }).click()
        expect(await top()).toBeLessThan(before)
      }))
  })

  test('without JavaScript, every component is readable', () =>
    opener('prerendered.html')(
      async (page) => {
        const definitions = page.locator('[data-ankr-term] + span')
        expect(await definitions.first().isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    ))
})
