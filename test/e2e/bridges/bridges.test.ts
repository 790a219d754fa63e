import { AxeBuilder } from '@axe-core/playwright'
import { build } from 'esbuild'
import type { Page as BrowserPage } from 'playwright'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { compiled } from '../../../scripts/stylesheets.js'
import type { TokenContrast } from '../../../src/shared/findFaintTokens.js'
import { render } from '../../support/components.js'
import { type HostPage, hostPages, stylesheet } from '../field-reports/openPage.js'
import { describeHost, hostCases } from './hosts.js'

const open = hostPages()
const callout = renderToString(render('Callout'))
const components = (['ChainNeutralBadge', 'NetworkChoice', 'Commitments', 'Callout'] as const)
  .map((name) => renderToString(render(name)))
  .join('')
let script = ''

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/e2e/bridges/measure.client.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'library',
    write: false,
  })
  script = outputFiles[0]?.text ?? ''
})

/** Opens a page of a host with our stylesheet, the bridge and a body. */
const openHost = <Result>(
  host: string,
  mode: 'light' | 'dark',
  page: Partial<HostPage>,
  read: (page: BrowserPage) => Promise<Result>,
) => {
  const { sheet, html, options } = describeHost(host, mode)
  const css = [stylesheet, compiled(`src/theme/bridges/${host}.css`), sheet, page.css].join('\n')
  return open({ body: callout, html, options, ...page, css }, read)
}

const readTokens = (page: BrowserPage): Promise<TokenContrast[]> =>
  page.evaluate(`${script};library.measureTokens(document.querySelector('.ankr'))`)

/** The colors of the text of a component and of its page. */
const readColors = (page: BrowserPage) =>
  page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('.ankr') as Element)
    return [color, getComputedStyle(document.body).color]
  })

describe.each(hostCases)('Bridge of $host, $mode', ({ host, mode }) => {
  it('the text has the color of the page, and every pair of tokens reaches level AA', () =>
    openHost(host, mode, {}, async (page) => {
      const [component, body] = await readColors(page)
      expect(component).toBe(body)
      const pairs = await readTokens(page)
      expect(pairs).toHaveLength(30)
      expect(pairs.filter(({ contrast, minimum }) => contrast < minimum)).toEqual([])
    }))

  it('axe finds no text with a low contrast on a page with four components', () =>
    openHost(host, mode, { body: components }, async (page) => {
      const { passes, violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      expect(passes[0]?.nodes.length).toBeGreaterThan(20)
      expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.failureSummary))).toEqual([])
    }))
})

describe('Bridge of shadcn', () => {
  const inside = (attributes: string) => `<div ${attributes}>${callout}</div>`
  const text = 'oklch(0.145 0 0)'
  const read = (page: BrowserPage) =>
    page.locator('.ankr').evaluateAll((components) => components.map((one) => getComputedStyle(one).color))

  it('a dark region, a theme and a custom property of the page override the bridge, and print has our colors', () => {
    const body = [
      callout,
      inside('class="dark"'),
      inside('data-ankr-theme="tide"'),
      inside('style="--ankr-color-text: #010203"'),
      `<div><template shadowrootmode="open"><link rel="stylesheet" href="/styles.css">${callout}</template></div>`,
    ].join('')
    return openHost('shadcn', 'light', { body, css: compiled('src/theme/themes/tide.css') }, async (page) => {
      const others = ['oklch(0.985 0 0)', 'rgb(16, 33, 31)', 'rgb(1, 2, 3)', text]
      expect(await read(page)).toEqual([text, ...others])
      await page.emulateMedia({ media: 'print' })
      expect((await read(page))[0]).toBe('rgb(27, 30, 35)')
    })
  })

  it('a page without the variables: our colors apply', async () => {
    const css = [stylesheet, compiled('src/theme/bridges/shadcn.css')].join('\n')
    expect(await open({ body: callout, css }, read)).toEqual(['rgb(27, 30, 35)'])
  })

  it('seeded: a primary color that is too pale is found', () =>
    openHost('shadcn', 'light', { css: ':root { --primary: oklch(0.9 0.1 90) }' }, async (page) => {
      const faint = (await readTokens(page)).filter(({ contrast, minimum }) => contrast < minimum)
      expect(faint.map(({ color, ground }) => `${color} on ${ground}`)).toContain('on-accent on accent')
    }))
})
