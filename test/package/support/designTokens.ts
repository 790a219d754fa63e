import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { defineConfig, Logger, parse } from '@terrazzo/parser'

const root = pathToFileURL(`${process.cwd()}/`)

/** Parses a design token file or a resolver by Terrazzo. Throws at an error of the format. */
export const parseTokens = async (file: string, src = readFileSync(file, 'utf8')) => {
  const config = defineConfig({}, { cwd: root })
  const input = [{ filename: new URL(file, root), src }]
  const req = async (url: URL) => readFileSync(url, 'utf8')
  return parse(input, { config, logger: new Logger({ level: 'warn' }), req })
}

type Value = Record<string, unknown>

const measure = ({ value, unit }: Value) => `${value}${value === 0 ? '' : unit}`

/** Writes a color as CSS. `hex`, the fallback for tools without color spaces, must be the same color. */
const color = ({ components, alpha, hex: fallback }: Value) => {
  const channels = (components as number[]).map((share) => Math.round(share * 255))
  const hex = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
  if (fallback !== hex) return `${hex}, but the fallback is ${fallback}`
  return alpha === undefined || alpha === 1 ? hex : `rgb(${channels.join(' ')} / ${alpha})`
}

/** Writes the value of each type of DTCG as CSS. */
const WRITERS: Record<string, (value: never) => string> = {
  color,
  number: String,
  fontWeight: String,
  dimension: measure,
  duration: measure,
  fontFamily: (names: string[]) => names.join(', '),
  cubicBezier: (points: number[]) => `cubic-bezier(${points.join(', ')})`,
  shadow: ([shadow = {}]: Value[]) =>
    [
      ...[shadow.offsetX, shadow.offsetY, shadow.blur].map((length) => measure(length as Value)),
      color(shadow.color as Value),
    ].join(' '),
}

interface ParsedToken {
  readonly $type: string
  readonly $value: unknown
  readonly $extensions?: Readonly<Record<string, unknown>> | undefined
}

/** Returns the custom properties of parsed tokens, with their values as CSS. */
export const toCustomProperties = (tokens: Readonly<Record<string, ParsedToken>>) =>
  Object.fromEntries(
    Object.entries(tokens).map(([id, { $type, $value, $extensions }]) => {
      const { css } = ($extensions?.['ankr-approach'] ?? {}) as { css?: string }
      return [`--${id.replaceAll('.', '-')}`, css ?? WRITERS[$type]?.($value as never)]
    }),
  )

/** Returns the value of every public custom property in a theme and mode, from the stylesheets. */
export const readCssValues = (theme: string, mode: 'light' | 'dark') => {
  const read = (file: string) =>
    readFileSync(file, 'utf8')
      .replace(/\s+/g, ' ')
      .replace(/(?<=\() | (?=\))/g, '')
  const themeCss = read(`src/theme/themes/${theme}.css`)
  const declared = read('src/theme/tokens.css').matchAll(
    /(--ankr-[\w-]+), ((?:var\((--_theme-[\w-]+), )?.+?);/g,
  )
  const values = [...declared].map(([, name = '', fallback = '', themeName]) => {
    const own = themeName && new RegExp(`${themeName}: ([^;]+);`).exec(themeCss)?.[1]
    const value = own && own !== 'initial' ? own : fallback.replace(/^var\(--_theme-[\w-]+, /, '')
    const open = value.split('(').length - value.split(')').length
    return [name, inMode(open < 0 ? value.slice(0, open) : value, mode)]
  })
  return Object.fromEntries(values)
}

const inMode = (css: string, mode: 'light' | 'dark') =>
  css.replace(/light-dark\((#\w+|rgb\([^)]*\)), (#\w+|rgb\([^)]*\))\)/, (_, light, dark) =>
    mode === 'light' ? light : dark,
  )
