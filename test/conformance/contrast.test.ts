import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, palette, type Scheme } from '../support/contrast.js'

const colours = palette()
const schemes: Scheme[] = ['light', 'dark']

/** Text colors and their backgrounds. WCAG 2.2, 1.4.3: at least 4.5. */
const text: [string, string][] = [
  ...['text', 'text-muted', 'accent-text', 'caution'].flatMap((name): [string, string][] => [
    [name, 'surface'],
    [name, 'surface-tinted'],
  ]),
  ['text', 'accent-soft'],
  ['accent-text', 'accent-soft'],
  ['surface', 'text'],
]

/** Lines, marks and rings that carry meaning. 1.4.11: at least 3. */
const drawn: [string, string][] = ['accent', 'border-strong'].flatMap((name) =>
  ['surface', 'surface-tinted'].map((ground): [string, string] => [name, ground]),
)

/** Hairlines that only decorate. */
const decorative = ['border']

const ratio = (name: string, ground: string, scheme: Scheme) => {
  const [one, other] = [colours.get(name)?.[scheme], colours.get(ground)?.[scheme]]
  if (!one || !other) throw new Error(`No colour ${one ? ground : name}`)
  return contrast(one, other)
}

const pairs = (list: [string, string][]) =>
  schemes.flatMap((scheme) => list.map((pair) => [...pair, scheme] as const))

describe('Contrast', () => {
  it.each(pairs(text))('%s on %s, %s: text reaches the ratio of WCAG 2.2, 1.4.3', (name, ground, scheme) => {
    expect(ratio(name, ground, scheme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(drawn))(
    '%s on %s, %s: graphics reach the ratio of WCAG 2.2, 1.4.11',
    (name, ground, scheme) => {
      expect(ratio(name, ground, scheme)).toBeGreaterThanOrEqual(3)
    },
  )

  it('every color token is checked', () => {
    const declared = readFileSync('src/theme/tokens.css', 'utf8').match(/light-dark\(/g)
    expect(colours.size).toBe(declared?.length)
    const checked = new Set([...text, ...drawn].flat())
    expect([...colours.keys()].filter((name) => !checked.has(name) && !decorative.includes(name))).toEqual([])
  })

  it('only translucent borders are exempt', () => {
    for (const [name, { light, dark }] of colours) {
      const sheer = light[3] < 1 && dark[3] < 1
      expect(sheer, name).toBe(decorative.includes(name))
    }
  })

  it('the brand blue has the ratio that the design states', () => {
    expect(contrast('#356DF3', '#FFFFFF')).toBeCloseTo(4.53, 2)
    expect(contrast('#356DF3', '#1F2226')).toBeCloseTo(3.52, 2)
    expect(contrast('#5A87F2', '#1F2226')).toBeCloseTo(4.7, 2)
    expect(colours.get('accent')).toEqual({ light: [0x35, 0x6d, 0xf3, 1], dark: [0x5a, 0x87, 0xf2, 1] })
  })

  it('the test measures as WCAG defines', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
  })
})
