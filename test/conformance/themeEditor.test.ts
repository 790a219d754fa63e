import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDefaults, readTheme, type ThemeValues } from '../../scripts/tokens/readTokens.js'
import { checkPairs, getHexContrast, PAIRS } from '../../stories/docs/themeEditor/contrast.js'
import { toCss, toDtcg, toShadcn } from '../../stories/docs/themeEditor/formats.js'
import { contrast, palette } from '../support/contrast.js'

const tokensCss = readFileSync('src/theme/tokens.css', 'utf8')
const defaults = readDefaults(tokensCss)
const tide = readTheme(defaults, readFileSync('src/theme/themes/tide.css', 'utf8'))

const names = (css: string, pattern: RegExp) =>
  new Set([...css.matchAll(pattern)].map(([, name = '']) => name))

describe('Theme editor', () => {
  it('every public token of the stylesheet has a control', () => {
    const controls = [
      ...Object.keys(defaults.colors).map((name) => `color-${name}`),
      ...Object.keys(defaults.others),
    ]
    expect(new Set(controls)).toEqual(names(tokensCss, /var\(\s*--ankr-([\w-]+)/g))
    expect(Object.keys(defaults.colors).sort()).toEqual([...palette().keys()].sort())
  })

  it('a theme replaces colors and radius, and keeps the other defaults', () => {
    expect(tide.colors.accent).toEqual({ light: '#0b7a68', dark: '#3fc2a6' })
    expect(tide.others.radius).toBe('12px')
    expect(tide.others.space).toBe(defaults.others.space)
  })

  it('the contrast is the ratio of WCAG, and every pair of the themes passes', () => {
    expect(getHexContrast('#777777', '#ffffff')).toBeCloseTo(contrast('#777777', '#ffffff'), 10)
    expect(getHexContrast('#0b7a68', '#fff0d0')).toBeCloseTo(contrast('#0b7a68', '#fff0d0'), 10)
    const results = [...checkPairs(tide, 'light'), ...checkPairs(tide, 'dark')]
    expect(results).toHaveLength(PAIRS.length * 2)
    expect(results.filter(({ passes }) => !passes)).toEqual([])
  })

  it('seeded: a color that is too pale fails', () => {
    const pale = { ...tide, colors: { ...tide.colors, text: { light: '#aaaaaa', dark: '#ffffff' } } }
    expect(checkPairs(pale, 'light').filter(({ passes }) => !passes)).toMatchObject([
      { color: 'text', background: 'surface' },
    ])
  })

  it('the CSS has every token once', () => {
    const css = toCss(tide)
    expect(names(css, /--ankr-([\w-]+):/g)).toEqual(names(tokensCss, /var\(\s*--ankr-([\w-]+)/g))
    expect(css).toContain('--ankr-color-accent: light-dark(#0b7a68, #3fc2a6);')
  })

  it('the design tokens have type and value as in DTCG 2025.10', () => {
    const { ankr } = JSON.parse(toDtcg(tide, 'dark'))
    expect(Object.keys(ankr.color)).toEqual(Object.keys(tide.colors))
    expect(ankr.color.accent).toEqual({
      $description: 'Rules, icons and focus rings.',
      $type: 'color',
      $value: { colorSpace: 'srgb', components: [0.2471, 0.7608, 0.651], hex: '#3fc2a6' },
    })
    expect(ankr.radius).toMatchObject({ $type: 'dimension', $value: { value: 12, unit: 'px' } })
  })

  it('the design tokens have every token, except a value that the format cannot express', () => {
    const count = (values: ThemeValues) => toDtcg(values, 'light').match(/"\$type"/g)?.length
    expect(count(tide)).toBe(Object.keys(tide.colors).length + Object.keys(tide.others).length)
    expect(count({ ...tide, others: { ...tide.others, shadow: 'none', radius: '1em' } })).toBe(
      (count(tide) ?? 0) - 2,
    )
  })

  it('the variables of shadcn/ui have a value in both modes', () => {
    const [light = '', dark = ''] = toShadcn(tide).split('.dark')
    expect(light).toContain('--primary: #0b7a68;')
    expect(dark).toContain('--primary: #3fc2a6;')
    const variable = /--([\w-]+):/g
    expect(names(light, variable)).toEqual(new Set(['radius', ...names(dark, variable)]))
  })
})
