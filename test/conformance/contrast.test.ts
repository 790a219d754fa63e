import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTRAST_PAIRS } from '../../src/shared/contrastPairs.js'
import { contrast, palette, type Scheme, themePalette } from '../support/contrast.js'

type Pair = [name: string, ground: string]

const schemes: Scheme[] = ['light', 'dark']
/** The theme `ankr` is the defaults of the tokens. Its file only removes other themes. */
const themeFiles = globSync('src/theme/themes/*.css').map((file) => basename(file, '.css'))
const palettes = new Map(
  themeFiles.sort().map((theme) => [theme, theme === 'ankr' ? palette() : themePalette(theme)]),
)

const onEach = (grounds: string[], ...names: string[]): Pair[] =>
  names.flatMap((name) => grounds.map((ground): Pair => [name, ground]))

const GROUNDS = ['surface', 'surface-raised', 'surface-tinted']

/** Running text. The design asks for 7, as level AAA of WCAG 2.2, 1.4.6. */
const strongText = onEach(GROUNDS, 'text')

const pairsFor = (required: number): Pair[] =>
  CONTRAST_PAIRS.filter(({ minimum }) => minimum === required).flatMap(({ colors, grounds }) =>
    onEach([...grounds], ...colors),
  )

/** Text colors and their backgrounds. WCAG 2.2, 1.4.3: at least 4.5. */
const text = pairsFor(4.5)

/** Lines, marks and rings that carry meaning. 1.4.11: at least 3. */
const drawn = pairsFor(3)

/** Hairlines that only decorate. */
const decorative = ['border']

const ratio = (theme: string, [name, ground]: Pair, scheme: Scheme) => {
  const colours = palettes.get(theme)
  const [one, other] = [colours?.get(name)?.[scheme], colours?.get(ground)?.[scheme]]
  if (!one || !other) throw new Error(`${theme} has no color ${one ? ground : name}`)
  return contrast(one, other)
}

const cases = [...palettes.keys()].flatMap((theme) => schemes.map((scheme) => ({ theme, scheme })))

const tooFaint = (pairs: Pair[], minimum: number, theme: string, scheme: Scheme) =>
  pairs.filter((pair) => ratio(theme, pair, scheme) < minimum).map((pair) => pair.join(' on '))

describe('Contrast', () => {
  it('the five themes are read', () => {
    expect([...palettes.keys()]).toEqual(['ankr', 'clay', 'ink', 'iris', 'tide'])
  })

  it.each(cases)('theme $theme, $scheme: text reaches the ratio of WCAG 2.2, 1.4.3', ({ theme, scheme }) => {
    expect(tooFaint(strongText, 7, theme, scheme)).toEqual([])
    expect(tooFaint(text, 4.5, theme, scheme)).toEqual([])
  })

  it.each(cases)(
    'theme $theme, $scheme: graphics reach the ratio of WCAG 2.2, 1.4.11',
    ({ theme, scheme }) => {
      expect(tooFaint(drawn, 3, theme, scheme)).toEqual([])
    },
  )

  it.each(cases)('theme $theme, $scheme: neighboring blocks differ', ({ theme, scheme }) => {
    expect(ratio(theme, ['accent-text', 'accent-secondary'], scheme)).toBeGreaterThanOrEqual(1.7)
  })

  it('seeded: a pair below its ratio is found', () => {
    expect(tooFaint([['accent-secondary', 'surface-tinted']], 4.5, 'tide', 'light')).toEqual([
      'accent-secondary on surface-tinted',
    ])
  })

  it('every color token is checked', () => {
    const declared = readFileSync('src/theme/tokens.css', 'utf8').match(/--_color-[\w-]+:/g)
    expect(palettes.get('ankr')?.size).toBe(declared?.length)
    const checked = new Set([...strongText, ...text, ...drawn].flat())
    const names = [...(palettes.get('ankr')?.keys() ?? [])]
    expect(names.filter((name) => !checked.has(name) && !decorative.includes(name))).toEqual([])
  })

  it.each(themeFiles)(
    'theme %s sets every property of a theme that the tokens use, and no other',
    (theme) => {
      const used = readFileSync('src/theme/tokens.css', 'utf8').matchAll(/var\((--_theme-[\w-]+)/g)
      const set = readFileSync(`src/theme/themes/${theme}.css`, 'utf8').matchAll(/(--_theme-[\w-]+):/g)
      expect([...set].map(([, name]) => name).sort()).toEqual([...used].map(([, name]) => name).sort())
    },
  )

  it('the brand blue has the ratio that the design states', () => {
    expect(ratio('ankr', ['on-accent', 'accent'], 'light')).toBeCloseTo(4.53, 2)
    expect(ratio('ankr', ['on-accent', 'accent'], 'dark')).toBeCloseTo(5.57, 2)
    expect(ratio('clay', ['positive', 'positive-soft'], 'dark')).toBeCloseTo(8.58, 2)
    expect(palettes.get('ankr')?.get('accent')).toEqual({
      light: [0x35, 0x6d, 0xf3, 1],
      dark: [0x5a, 0x87, 0xf2, 1],
    })
  })

  it('the test measures as WCAG defines', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
  })
})
