import { readFileSync } from 'node:fs'

export type Scheme = 'light' | 'dark'
/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const parse = (text: string): Colour => {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)
  if (hex) return [...hex.slice(1).map((pair) => Number.parseInt(pair, 16)), 1] as unknown as Colour
  const rgb = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)$/.exec(text)
  if (!rgb) throw new Error(`Not a colour the test can read: ${text}`)
  return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4] ?? 1)]
}

type Palette = Map<string, Record<Scheme, Colour>>

const readColours = (css: string, declaration: RegExp): Palette =>
  new Map(
    [...css.replace(/\s+/g, ' ').matchAll(declaration)].map(([, name = '', light = '', dark = '']) => [
      name,
      { light: parse(light), dark: parse(dark) },
    ]),
  )

/** The default of every private color token of a stylesheet, by scheme. */
export const palette = (css = readFileSync('src/theme/tokens.css', 'utf8')): Palette =>
  readColours(
    css,
    /--_color-([\w-]+): var\( ?--ankr-color-\1, (?:var\(--_theme-\1, )?light-dark\(([^,]+), ((?:#|rgb)[^;]+?)\)(?: ?\)){1,2};/g,
  )

/** Every color of a theme, by scheme. */
export const themePalette = (theme: string): Palette =>
  readColours(
    readFileSync(`src/theme/themes/${theme}.css`, 'utf8'),
    /--_theme-([\w-]+): light-dark\(([^,]+), ([^;]+)\);/g,
  )

const linear = (channel: number) => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = ([red, green, blue]: Colour) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** The contrast ratio of WCAG 2, from 1 to 21. */
export const contrast = (one: Colour | string, other: Colour | string): number => {
  const [a, b] = [one, other].map((colour) => luminance(typeof colour === 'string' ? parse(colour) : colour))
  const [lighter, darker] = [Math.max(a as number, b as number), Math.min(a as number, b as number)]
  return (lighter + 0.05) / (darker + 0.05)
}
