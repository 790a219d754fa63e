import { globSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { Features, type Targets, transform } from 'lightningcss'
import { describe, expect, test } from 'vitest'
import './support/dist.js'

type Browser = 'chrome' | 'firefox' | 'safari'
type Version = readonly [major: number, minor: number]

/** The oldest supported browsers, as the README names them. */
const readme = readFileSync('README.md', 'utf8')
const findVersion = (browser: string): Version => {
  const [, major, minor = 0] =
    /## Compatibility[^#]*/.exec(readme)?.[0].match(new RegExp(`${browser} (\\d+)(?:\\.(\\d+))?`)) ?? []
  return [Number(major), Number(minor)]
}
const oldest: Record<Browser, Version> = {
  chrome: findVersion('Edge'),
  firefox: findVersion('Firefox'),
  safari: findVersion('Safari'),
}
const recent: Record<Browser, Version> = { chrome: [145, 0], firefox: [150, 0], safari: [26, 3] }

const toTargets = (versions: Record<Browser, Version>): Targets =>
  Object.fromEntries(
    Object.entries(versions).map(([name, [major, minor]]) => [name, (major << 16) | (minor << 8)]),
  )

/** Lightning CSS rewrites a feature that the targets lack. Prefixes do not count: the sheet writes those it needs. */
const compile = (css: string, versions: Record<Browser, Version>) =>
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    minify: true,
    targets: toTargets(versions),
    exclude: Features.VendorPrefixes,
  }).code.toString()

/** esbuild rewrites syntax that the targets lack. All of them have the Unicode properties that the scripts match. */
const lower = (code: string, versions?: Record<Browser, Version>) =>
  transformSync(code, {
    target: versions
      ? Object.entries(versions).map(([name, version]) => `${name}${version.join('.')}`)
      : 'esnext',
    supported: { 'regexp-unicode-property-escapes': true },
  }).code

const sheets = globSync('dist/**/*.css').sort()
const scripts = globSync('dist/**/*.js').sort()
const styles = () => readFileSync('dist/styles.css', 'utf8')

describe('Oldest supported browsers, as the README names them', () => {
  test('the README names three versions, and the page Install the same', () => {
    const [chrome, firefox, safari] = Object.values(oldest).map(([major, minor]) =>
      minor ? `${major}.${minor}` : major,
    )
    expect(chrome).toBeGreaterThan(100)
    expect(readFileSync('stories/docs/Install.mdx', 'utf8')).toContain(
      `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`,
    )
  })

  test('they have every CSS feature of the built stylesheets', () => {
    expect(sheets).toContain('dist/styles.css')
    expect(
      sheets.filter((file) => {
        const css = readFileSync(file, 'utf8')
        return compile(css, oldest) !== compile(css, recent)
      }),
    ).toEqual([])
  })

  test.each<[string, Partial<Record<Browser, Version>>]>([
    ['Chrome 122, without light-dark()', { chrome: [122, 0] }],
    ['Firefox 120, without :has()', { firefox: [120, 0] }],
    ['Safari 17.4, without light-dark()', { safari: [17, 4] }],
  ])('seeded: %s, is found', (_, older) => {
    expect(compile(styles(), { ...oldest, ...older })).not.toBe(compile(styles(), recent))
  })

  test('they have the JavaScript syntax of the built scripts', () => {
    expect(scripts).toContain('dist/embed/embed.js')
    expect(
      scripts.filter((file) => {
        const code = readFileSync(file, 'utf8')
        return lower(code, oldest) !== lower(code)
      }),
    ).toEqual([])
  })

  test('seeded: `using`, which no Safari has, is found', () => {
    const code = 'export const run = () => { using file = open(); return file.name }'
    expect(lower(code, oldest)).not.toBe(lower(code))
  })
})
