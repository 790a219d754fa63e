import { build } from 'esbuild'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { compiled } from '../../../scripts/stylesheets.js'
import { render } from '../../support/components.js'
import { hostPages } from './openPage.js'

const open = hostPages()
const html = renderToString(render('DaoPathway'))
const bridge = compiled('src/theme/bridges/shadcn.css')
let script = ''

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/shared/warnAboutContrast.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'library',
    write: false,
  })
  script = outputFiles[0]?.text ?? ''
})

/** The warnings of a page on which the component has mounted twice. */
const warnings = (style: string) =>
  open({ body: html, head: `<style>${style}</style>` }, async (page) => {
    const found: string[] = []
    page.on('console', (message) => found.push(`${message.type()}: ${message.text()}`))
    const call = "library.warnAboutContrast(document.querySelector('[data-ankr-term]'))"
    await page.evaluate(`${script};${call};${call}`)
    return found
  })

describe('Contrast warning in development, on a dark background without color-scheme', () => {
  it('body { background: #111 }: one warning that names the component and the fix', async () => {
    const [warning, ...others] = await warnings('body { background: #111 }')
    expect(warning).toMatch(
      /^warning: \[ankr-approach\] The text of ankr-DaoPathway has a contrast of 1\.1:1/,
    )
    expect(warning).toContain('color-scheme')
    expect(others).toEqual([])
  })

  it.each([
    'body { background: #fff }',
    'body { background: #111 } html { color-scheme: dark }',
    'html { color-scheme: dark }',
    'body { background: linear-gradient(#000, #111) }',
    'body { background: rgb(0 0 0 / 0.5) }',
  ])('%s: no warning', async (style) => {
    expect(await warnings(style)).toEqual([])
  })
})

describe('Contrast warning in development, for colors of the page', () => {
  it('a custom property: one warning that names the pairs and the custom property', async () => {
    const [warning, ...others] = await warnings(':root { --ankr-color-accent: #ffd400 }')
    expect(warning).toMatch(
      /The colors of ankr-DaoPathway have a low contrast: .*on-accent on accent has 1\.4:1/,
    )
    expect(warning).toMatch(/accent on surface has 1\.4:1 instead of 3:1.*`--ankr-color-/)
    expect(others).toEqual([])
  })

  it('a bridge: one warning for a color of the theme in oklch()', async () => {
    const theme = `${bridge} :root { --background: oklch(1 0 0); --foreground: oklch(0.75 0 0) }`
    const [warning, ...others] = await warnings(theme)
    expect(warning).toMatch(/The text of ankr-DaoPathway has a contrast of 2\.\d:1 with the page/)
    expect(others).toEqual([])
  })

  it('a bridge to a theme with a pale primary color: one warning', async () => {
    const [warning, ...others] = await warnings(
      `${bridge} :root { --background: oklch(1 0 0); --primary: oklch(0.9 0.15 95); --primary-foreground: #fff }`,
    )
    expect(warning).toMatch(/on-accent on accent has 1\.\d:1 instead of 4\.5:1/)
    expect(others).toEqual([])
  })
})
