import type { Mode, ThemeValues } from '../../../scripts/tokens/readTokens.js'

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

/** Returns the channels of `#rrggbb`, from 0 to 1. */
const getChannels = (hex: string): [red: number, green: number, blue: number] => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const getLuminance = (hex: string) => {
  const [red, green, blue] = getChannels(hex).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Returns the contrast ratio of WCAG 2, from 1 to 21. */
export const getContrast = (one: string, other: string) => {
  const [a, b] = [getLuminance(one), getLuminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Returns the contrast of each pair, and whether it reaches the required ratio. */
export const checkPairs = ({ colors }: ThemeValues, mode: Mode) =>
  PAIRS.flatMap(([color, background, required]) => {
    const [one, other] = [colors[color]?.[mode], colors[background]?.[mode]]
    if (!one || !other) return []
    const ratio = getContrast(one, other)
    return [{ color, background, required, ratio, passes: ratio >= required }]
  })
