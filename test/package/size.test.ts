import { gzipSync } from 'node:zlib'
import { transform } from 'lightningcss'
import { describe, expect, test } from 'vitest'
import { DaoPathway } from '../../src/i18n/locales/en/DaoPathway.js'
import { bundle } from './support/bundle.js'
import { builtFiles, exported, read } from './support/dist.js'

const KiB = 1024
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

/** JavaScript besides React, before the first interaction with a term. */
describe('JavaScript before interaction', () => {
  test('one badge, from its own entry, stays within its budget', async () => {
    const { initial } = await bundle(`export { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'`)
    // An app of Vite's adds a helper of 0.7 KiB that preloads the engine's imports.
    expect(gzipped(initial)).toBeLessThanOrEqual(3.45 * KiB)
    // Otherwise the bundle would be empty.
    expect(initial).toContain('data-ankr-term')
    expect(initial).not.toContain('process.env')
  })

  test('one badge with a changed label stays within its budget, without messages of other components', async () => {
    const { initial } = await bundle(`
      import { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'
      import en from 'ankr-approach/locales/en/ChainNeutralBadge'
      export const locale = { ...en, ChainNeutralBadge: { ...en.ChainNeutralBadge, label: 'Neutral' } }
      export { ChainNeutralBadge }`)
    expect(gzipped(initial)).toBeLessThanOrEqual(3.5 * KiB)
    expect(initial).not.toContain(DaoPathway.statements['community-driven'])
  })

  test('a production build has no contrast warning', async () => {
    const { initial, lazy } = await bundle(`export { ChainNeutralBadge } from 'ankr-approach'`)
    expect(read('dist/shared/warnAboutContrast.js')).toContain('has a contrast of')
    expect(initial + lazy).not.toContain('warnAboutContrast')
    expect(initial + lazy).not.toContain('has a contrast of')
  })

  test('one badge costs the same from the index', async () => {
    const { initial: own } = await bundle(
      `export { ChainNeutralBadge } from 'ankr-approach/ChainNeutralBadge'`,
    )
    const { initial: index } = await bundle(`export { ChainNeutralBadge } from 'ankr-approach'`)
    // But for the odd identifier.
    expect(Math.abs(index.length - own.length)).toBeLessThan(50)
  })

  test('badge, statistics, explainer and fact functions together stay within the budget', async () => {
    const names =
      'ChainNeutralBadge, DecentralizationStats, Web3Explainer, defineFacts, getFactAge, collectFacts'
    const { initial } = await bundle(`export { ${names} } from 'ankr-approach'`)
    // Part of it shows a definition while the engine loads.
    expect(gzipped(initial)).toBeLessThanOrEqual(11.85 * KiB)
  })

  test('AnkrApproach stays within its budget, and loads the interactive components later', async () => {
    const { initial, lazy } = await bundle(`export { AnkrApproach } from 'ankr-approach'`)
    expect(gzipped(initial)).toBeLessThanOrEqual(20.1 * KiB)
    // The interactive components and those further down are lazy chunks.
    const words = DaoPathway.statements['community-driven']
    for (const lazyText of ['ankr-interop-check', 'ankr-scenario-change', 'TooltipContent', words]) {
      expect(initial).not.toContain(lazyText)
      expect(lazy).toContain(lazyText)
    }
  })

  test('ankr-approach/server-html stays within its budget, with any number of components', async () => {
    const { initial, lazy } = await bundle(`export * from 'ankr-approach/server-html'`)
    expect(gzipped(initial)).toBeLessThanOrEqual(2.8 * KiB)
    expect(lazy).toContain(DaoPathway.statements['community-driven'])
  })

  test('an unused import costs nothing', async () => {
    const modules = exported.filter(([, files]) => files.some((file) => file.endsWith('.js')))
    const code = modules.map(([name]) => `import '${name.replace('.', 'ankr-approach')}'`).join('\n')
    const { initial, lazy } = await bundle(code)
    expect((initial + lazy).replace('export{};', '').trim()).toBe('')
  })
})

test('JavaScript on the first interaction, Radix included, stays within its budget', async () => {
  const { lazy } = await bundle(`export { ChainNeutralBadge } from 'ankr-approach'`)
  expect(lazy).toContain('TooltipContent')
  expect(gzipped(lazy)).toBeLessThanOrEqual(21.65 * KiB)
})

describe('Stylesheets', () => {
  const size = (file: string) => gzipped(read(`dist/${file}`))

  test('styles.css stays within its budget', () => {
    expect(size('styles.css')).toBeLessThanOrEqual(12.71 * KiB)
  })

  test('ChainNeutralBadge.css, with theme, reset and tooltip, stays within its budget', () => {
    expect(size('ChainNeutralBadge.css')).toBeLessThanOrEqual(2.06 * KiB)
  })

  test('the badge’s own rules stay within their budget', () => {
    const filename = 'src/components/ChainNeutralBadge/ChainNeutralBadge.css'
    const own = read(filename).replace(/^@import.*$/gm, '')
    const { code } = transform({ filename, code: Buffer.from(own), minify: true })
    expect(gzipped(`${code}`)).toBeLessThanOrEqual(KiB)
  })

  test('contain no @import, and keep light-dark() when lowered for older browsers', () => {
    const sheets = builtFiles('.css')
    expect(sheets.length).toBeGreaterThan(1)
    for (const sheet of sheets) {
      expect(read(sheet), sheet).not.toContain('@import')
      if (!/\/(themes|bridges)\//.test(sheet)) expect(read(sheet), sheet).toContain('light-dark(')
      // As Vite, Next and Parcel build for browsers without it: what they rewrite needs a `color-scheme` in their styles.
      const lowered = transform({
        filename: sheet,
        code: Buffer.from(read(sheet)),
        targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8) },
      })
      expect(`${lowered.code}`, sheet).not.toContain('var(--lightningcss')
    }
  })
})
