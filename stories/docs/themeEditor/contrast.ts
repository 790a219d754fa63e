import type { Mode, ThemeValues } from '../../../scripts/tokens/readTokens.js'
import { type Color, getContrast } from '../../../src/shared/contrast.js'

/** Colors that appear on each other, with the ratio that WCAG 2.2 or the design asks for. */
export const PAIRS = [
  ['text', 'surface', 7],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-tinted', 4.5],
  ['accent-text', 'surface', 4.5],
  ['accent-text', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'surface-tinted', 3],
  ['accent-secondary', 'surface-tinted', 3],
  ['border-strong', 'surface-tinted', 3],
  ['caution', 'caution-soft', 4.5],
  ['positive', 'positive-soft', 4.5],
] as const satisfies readonly (readonly [color: string, background: string, required: number])[]

/** Parses `#rrggbb`. */
const parseHex = (hex: string): Color => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255, 1]
}

/** Returns the contrast ratio of WCAG 2 of two colors `#rrggbb`, from 1 to 21. */
export const getHexContrast = (one: string, other: string): number =>
  getContrast(parseHex(one), parseHex(other))

/** Returns the contrast of each pair, and whether it reaches the required ratio. */
export const checkPairs = ({ colors }: ThemeValues, mode: Mode) =>
  PAIRS.flatMap(([color, background, required]) => {
    const [one, other] = [colors[color]?.[mode], colors[background]?.[mode]]
    if (!one || !other) return []
    const ratio = getHexContrast(one, other)
    return [{ color, background, required, ratio, passes: ratio >= required }]
  })
