import { build } from 'esbuild'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { render } from '../../support/components.js'
import { hostPages } from './openPage.js'

const open = hostPages()
const html = renderToString(render('DaoPathway'))
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
