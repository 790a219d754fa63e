import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, test } from 'vitest'
import { names } from '../../support/cases.js'
import { README, readReadme, region, replaceRegion, rowsOf } from './markdown.js'
import { componentSizes, sizeRows } from './sizes.js'

/** The tolerance for rounding and minifier versions. A larger difference needs `npm run docs`. */
const isClose = (documented: string | undefined, measured: string) =>
  Math.abs(Number(documented) - Number(measured)) <= 0.1 + Number(measured) * 0.05

const components = () =>
  rowsOf(region('components')).map(([goal = '', name = '', js, css]) => ({
    goal,
    name: name.replaceAll('`', ''),
    js,
    css,
  }))

describe('README tables', () => {
  const sizes = componentSizes()
  const rows = sizeRows()
  beforeAll(() => {
    if (!process.env.UPDATE_README) return
    const line = (...cells: (string | undefined)[]) => `| ${cells.join(' | ')} |\n`
    const table = components().map(({ goal, name }) => line(goal, `\`${name}\``, ...(sizes.get(name) ?? [])))
    const head = `\n\n| Goal | Component | JavaScript | CSS |\n| --- | --- | --- | --- |\n`
    const sized = `\n\n| What loads | KiB |\n| --- | --- |\n${rows.map((row) => line(...row)).join('')}\n`
    const text = replaceRegion('components', `${head}${table.join('')}\n`, readReadme())
    writeFileSync(README, replaceRegion('sizes', sized, text))
  })

  test('README: the component table lists each component once', () => {
    expect(
      components()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort())
  })

  test('README: the sizes in the component table are those of sizes.json (`npm run docs` updates them)', () => {
    const wrong = components().filter(({ name, js, css }) => {
      const [measuredJs = '', measuredCss = ''] = sizes.get(name) ?? []
      return !isClose(js, measuredJs) || !isClose(css, measuredCss)
    })
    expect(wrong.map((row) => ({ ...row, measured: sizes.get(row.name) }))).toEqual([])
  })

  test('README: the size table is that of the benchmark and of sizes.json (`npm run docs` updates it)', () => {
    const documented = rowsOf(region('sizes'))
    expect(documented.map(([what]) => what)).toEqual(rows.map(([what]) => what))
    expect(documented.filter(([, size], index) => !isClose(size, rows[index]?.[1] ?? ''))).toEqual([])
  })

  test('README: a size that is off by a tenth or more is reported', () => {
    expect([isClose('2.2', '2.2'), isClose('2.2', '2.5'), isClose('–', '2.2')]).toEqual([true, false, false])
  })

  test('README: every import path it names is an export of the package', () => {
    const paths = [...readReadme().matchAll(/(?<!\/)\bankr-approach\/[\w./-]*\w/g)].map(([path]) => path)
    expect(paths.length).toBeGreaterThan(10)
    const { resolve } = createRequire(import.meta.url)
    const resolves = (path: string) => {
      // `ankr-approach/without-tooltips/<Name>` stands for a pattern of `exports`.
      if (path === 'ankr-approach/without-tooltips') return resolves(`${path}/Commitments`)
      try {
        return resolve(path) !== ''
      } catch {
        return false
      }
    }
    expect(paths.filter((path) => !resolves(path))).toEqual([])
    expect(resolves('ankr-approach/seeded-defect')).toBe(false)
  })

  test('README: the custom properties in the theme table exist', () => {
    const css = globSync('src/{theme,ui}/*.css').map((file) => readFileSync(file, 'utf8'))
    const tokens = css.join('').replace(/\s+/g, '')
    const named = rowsOf(region('tokens')).flatMap(([names = '']) => names.replaceAll('`', '').split(', '))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !tokens.includes(`var(${name},`))).toEqual([])
  })
})
