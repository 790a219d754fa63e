import type { Mode } from './readTokens.js'

/** A color of DTCG 2025.10: https://www.designtokens.org/tr/2025.10/color/ */
interface ColorValue {
  readonly colorSpace: 'srgb'
  /** Red, green and blue, from 0 to 1. */
  readonly components: readonly number[]
  readonly alpha?: number
  readonly hex: string
}

/** A length or a time. DTCG 2025.10 has `px`, `rem`, `ms` and `s`. */
interface Measure {
  readonly value: number
  readonly unit: string
}

const round = (value: number) => Math.round(value * 10_000) / 10_000

const toHex = (channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`

/** Parses `#rrggbb` and `rgb(1 2 3 / 0.5)`. */
export const parseColor = (css: string): ColorValue | undefined => {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(css)
  const rgb = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)$/.exec(css)
  const channels = hex
    ? hex.slice(1).map((pair) => Number.parseInt(pair, 16))
    : rgb?.slice(1, 4).map((channel) => Number(channel))
  if (!channels) return undefined
  return {
    colorSpace: 'srgb',
    components: channels.map((channel) => round(channel / 255)),
    ...(rgb?.[4] !== undefined && { alpha: Number(rgb[4]) }),
    hex: toHex(channels),
  }
}

const parseMeasure = (css: string, units: RegExp): Measure | undefined => {
  const [, value, unit = ''] = /^(-?[\d.]+)([a-z]*)$/.exec(css.trim()) ?? []
  if (value === undefined) return undefined
  if (Number(value) === 0 && !unit) return { value: 0, unit: 'px' }
  return units.test(unit) ? { value: Number(value), unit } : undefined
}

export const parseDimension = (css: string): Measure | undefined => parseMeasure(css, /^(px|rem)$/)

export const parseDuration = (css: string): Measure | undefined => parseMeasure(css, /^m?s$/)

/** Parses a length in `em`. DTCG 2025.10 has no such unit, so the token is a number. */
export const parseEm = (css: string): number | undefined => parseMeasure(css, /^em$/)?.value

export const parseFontWeight = (css: string): number | undefined =>
  /^\d{1,4}$/.test(css.trim()) ? Number(css) : undefined

export const parseFontFamily = (css: string): string[] | undefined => {
  const names = css.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
  return names.every(Boolean) ? names : undefined
}

export const parseCubicBezier = (css: string): number[] | undefined => {
  const values = /^cubic-bezier\(([^)]+)\)$/.exec(css.trim())?.[1]?.split(',').map(Number)
  return values?.length === 4 && values.every(Number.isFinite) ? values : undefined
}

/** Parses a shadow with `light-dark()` colors: `0 1px 2px light-dark(#000000, rgb(1 2 3 / 0.5))`. */
export const parseShadow = (css: string, mode: Mode) => {
  const inMode = css.replace(
    /light-dark\(((?:[^(),]|\([^()]*\))+), ?((?:[^(),]|\([^()]*\))+)\)/,
    (_, light, dark) => (mode === 'light' ? light : dark),
  )
  const [, lengths = '', colorCss = ''] = /^((?:-?[\d.]+[a-z]* ){2,4})(\S.*)$/.exec(inMode.trim()) ?? []
  const color = parseColor(colorCss)
  const [offsetX, offsetY, blur, spread] = [...lengths.trim().split(' '), '0', '0'].map(parseDimension)
  return color && offsetX && offsetY && blur && spread ? { color, offsetX, offsetY, blur, spread } : undefined
}
