import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flaws, flawsOf, sheets } from '../support/css.js'

/** Colors are defined only in the tokens, the themes and the palettes of charts. */
const isPalette = (file: string) => /^src\/(theme\/(?!base\.css)|components\/\w+\/palette\.css)/.test(file)

describe('Stylesheets', () => {
  it('every stylesheet is read', () => {
    expect(sheets).toContain('src/theme/tokens.css')
    expect(sheets.length).toBeGreaterThanOrEqual(6)
  })

  it.each(sheets)(
    '%s: matches only inside root elements, uses logical sides, and yields to the host page',
    (file) => {
      expect(flawsOf(file)).toEqual([])
    },
  )

  it.each(sheets.filter((file) => !isPalette(file)))('%s: takes its colors from the tokens', (file) => {
    const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|box-shadow:[^;]*/g, '')
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch|light-dark|color)\(/gi)).toBeNull()
  })

  it.each([
    ['p { color: red }', 'outside our roots'],
    ['.ankr p { color: red }', 'the element p'],
    ['.ankr * { color: red }', 'the element *'],
    ['.ankr > [data-part="a"] > td { color: red }', 'the element td'],
    ['.ankr:not(html p) { color: red }', 'the element p'],
    ['.ankr:not(html) { color: red }', 'the element html'],
    ['.ankr #x { color: red }', 'the id x'],
    ['.ankr :is(a, b) { color: red }', 'the element a'],
    ['.ankr .card { color: red }', 'the class card is not ours'],
    ['[data-part="x"] { color: red }', 'outside our roots'],
    [':root { --ankr-color-text: red }', 'outside our roots'],
    ['[data-ankr-theme="tide"] { color: red }', 'color: is not a property of a theme'],
    ['[data-ankr-theme="tide"] { --ankr-radius: 1px }', '--ankr-radius: is not a property of a theme'],
    ['[data-ankr-theme="tide"] p { --_theme-radius: 1px }', 'outside our roots'],
    ['.ankrs { color: red }', 'outside our roots'],
    ['.ankr, .mine { color: red }', 'outside our roots'],
    ['.ankr-X { margin-block: 1em }', 'a margin on a root'],
    ['.ankr-X { margin: 1em }', 'a margin on a root'],
    ['.ankr-X > [data-part="a"] { margin-left: 1em }', 'margin-left: physical'],
    ['.ankr-X > [data-part="a"] { border-top: 1px solid }', 'border-top: physical'],
    ['.ankr-X > [data-part="a"] { left: 0 }', 'left: physical'],
    ['.ankr-X > [data-part="a"] { text-align: left }', 'text-align: left: physical'],
    ['@container x (width > 1px) { .ankr-X > [data-part="a"] { right: 0 } }', 'right: physical'],
    ['.ankr-X { color: red !important }', 'color: !important'],
    [':host > .ankr-X, .ankr-X { color: red !important }', 'color: !important'],
    ['@layer x { .ankr-X { color: red } }', '@layer'],
    ['@media print { p { color: red } }', 'outside our roots'],
    ['.ankr-X > :has(> .ankr) { color: red }', ':has() of every element'],
    ['.ankr-X [data-part="a"]:has([data-part="b"]) { color: red }', ':has() of all descendants'],
    ['.ankr-X:not(:has(> [data-part="a"] [data-part="b"])) { color: red }', ':has() of all descendants'],
    ['.ankr-X { --ink: red }', '--ink: is not ours'],
    ['@keyframes spin { to { rotate: 1turn } }', '@keyframes spin is not ours'],
  ])('seeded: %s is found', (css, flaw) => {
    expect(flaws(css)).toEqual(expect.arrayContaining([expect.stringContaining(flaw)]))
  })

  it.each([
    '.ankr-X { inline-size: 1em; width: 1em; margin: 0; text-align: start }',
    '.ankr-X > [data-part="a"] > * { display: block }',
    '.ankr [data-part="a"]:not(html html) { display: block }',
    ':host { display: block !important }',
    '[data-ankr-theme="tide"] { --_theme-radius: 1px }',
    '[data-theme="dark"] .ankr { color-scheme: dark }',
    '.ankr-X [data-part="a"]:has(> [data-part="b"] > :checked, + [data-part="c"]) { color: red }',
    '.ankr-X:is(:lang(ar), :lang(zh)) > [data-part="a"]:not([data-b]) { margin-block-start: 1em }',
    '@container ankr-x (inline-size >= 28em) { .ankr-X > [data-part="a"] { color: var(--_color-text) } }',
  ])('allowed: %s is not reported', (css) => {
    expect(flaws(css)).toEqual([])
  })
})
