import { describeCustomProperty } from './descriptions.js'
import {
  parseColor,
  parseCubicBezier,
  parseDimension,
  parseDuration,
  parseEm,
  parseFontFamily,
  parseFontWeight,
  parseShadow,
} from './parseCssValue.js'
import type { Mode, ThemeValues } from './readTokens.js'

/** A token of DTCG 2025.10. */
interface DesignToken {
  readonly $type: string
  readonly $value: unknown
  readonly $description: string
  readonly $extensions?: Readonly<Record<string, unknown>>
}

interface TokenGroup {
  [name: string]: DesignToken | TokenGroup
}

interface TokenType {
  readonly $type: string
  /** Returns the value, or `undefined` if DTCG cannot express it. */
  readonly parse: (css: string, mode: Mode) => unknown
  /** The groups of the token and its name. */
  readonly path: readonly string[]
  /** Whether to keep the CSS value, since the DTCG value has no unit. */
  readonly keepsCss?: boolean
}

/** The tokens that are no colors, by the name after `--ankr-`. */
const TYPES: Readonly<Record<string, TokenType>> = {
  space: { $type: 'number', parse: parseEm, path: ['space'], keepsCss: true },
  radius: { $type: 'dimension', parse: parseDimension, path: ['radius'] },
  shadow: { $type: 'shadow', parse: parseShadow, path: ['shadow'] },
  'font-mono': { $type: 'fontFamily', parse: parseFontFamily, path: ['font', 'mono'] },
  'font-weight-heading': { $type: 'fontWeight', parse: parseFontWeight, path: ['font-weight', 'heading'] },
  'font-weight-strong': { $type: 'fontWeight', parse: parseFontWeight, path: ['font-weight', 'strong'] },
  duration: { $type: 'duration', parse: parseDuration, path: ['duration'] },
  ease: { $type: 'cubicBezier', parse: parseCubicBezier, path: ['ease'] },
}

const createToken = (name: string, css: string, mode: Mode, { $type, parse, keepsCss }: TokenType) => {
  const $value = parse(css, mode)
  if ($value === undefined) return undefined
  return {
    $type,
    $value,
    $description: describeCustomProperty(`--ankr-${name}`),
    ...(keepsCss && { $extensions: { 'ankr-approach': { css } } }),
  }
}

const insert = (root: TokenGroup, [first = '', ...rest]: readonly string[], token: DesignToken): void => {
  if (!rest.length) {
    root[first] = token
    return
  }
  root[first] ??= {}
  insert(root[first] as TokenGroup, rest, token)
}

/**
 * Returns the tokens of a theme in one mode, in the format of the Design Tokens Community Group, version 2025.10. The path of a
 * token is its custom property: `ankr.color.text` is `--ankr-color-text`. Tokens that the format cannot express are left out.
 * https://www.designtokens.org/tr/2025.10/format/
 */
export const createDesignTokens = ({ colors, others }: ThemeValues, mode: Mode): TokenGroup => {
  const tokens: TokenGroup = {}
  const add = (name: string, css: string, type: TokenType) => {
    const token = createToken(name, css, mode, type)
    if (token) insert(tokens, type.path, token)
  }
  for (const [name, pair] of Object.entries(colors)) {
    add(`color-${name}`, pair[mode], { $type: 'color', parse: parseColor, path: ['color', name] })
  }
  for (const [name, css] of Object.entries(others)) {
    const type = TYPES[name]
    if (!type) throw new Error(`--ankr-${name} has no type. Add one to scripts/tokens/createDesignTokens.ts.`)
    add(name, css, type)
  }
  return { ankr: tokens }
}
