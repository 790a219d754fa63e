import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const files = globSync('src/theme/bridges/*.css').sort()
const collapse = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
const tokens = collapse(readFileSync('src/theme/tokens.css', 'utf8'))
const themeProperties = [...tokens.matchAll(/var\((--_theme-[\w-]+)/g)].map(([, name]) => name)

/** Each declaration of a bridge outside `@theme`. */
const readDeclarations = (css: string) =>
  [...css.replace(/@theme .*/, '').matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])

describe('Bridges', () => {
  it('there are six', () => expect(files).toHaveLength(6))

  it.each(files)('%s: sets every color of a theme, and otherwise only public tokens', (file) => {
    const names = readDeclarations(collapse(readFileSync(file, 'utf8'))).map(([name = '']) => name)
    const colors = themeProperties.filter((name) => name !== '--_theme-radius')
    expect(names.filter((name) => name.startsWith('--_theme-') && name !== '--_theme-radius').sort()).toEqual(
      colors.sort(),
    )
    expect(names.filter((name) => !/^--(_theme-|ankr-(font|shadow))/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(files)('%s: has no specificity, so that themes and custom properties override it', (file) => {
    const css = collapse(readFileSync(file, 'utf8')).replace(/@theme .*/, '')
    const selectors = [...css.matchAll(/([^{}]+) \{(?= --)/g)].map(([, selector = '']) => selector.trim())
    expect(selectors.length).toBeGreaterThan(0)
    expect(selectors.filter((selector) => !/^:where\([^()]+\)$/.test(selector))).toEqual([])
  })

  it.each(files)('%s: does not change the colors of print', (file) => {
    const [, rest = ''] = collapse(readFileSync(file, 'utf8'))
      .replace(/@theme .*/, '')
      .split(/@media not print \{.*?\} \}/)
    expect(rest).not.toContain('--_theme-')
  })

  it('Tailwind: each color, the corners and the shadow are utilities with the default of the tokens', () => {
    const css = collapse(readFileSync('src/theme/bridges/tailwind.css', 'utf8'))
    const [, theme = ''] = /@theme inline \{(.*)\}/.exec(css) ?? []
    const utilities = [...theme.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
      name.replace('-ankr', ''),
      value,
    ])
    const expected = [...tokens.matchAll(/--_((?:color-[\w-]+|radius|shadow)): ([^;]+);/g)]
    expect(utilities).toEqual(expected.map(([, name, value]) => [name, value]))
    expect(utilities).toHaveLength(18)
  })
})
