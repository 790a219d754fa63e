export const MODES = ['light', 'dark'] as const

export type Mode = (typeof MODES)[number]

/** The two values of a color token, as `#rrggbb`. */
export type ColorPair = Readonly<Record<Mode, string>>

/** The values of a theme: colors by the name after `--ankr-color-`, other tokens by the name after `--ankr-`. */
export interface ThemeValues {
  readonly colors: Readonly<Record<string, ColorPair>>
  readonly others: Readonly<Record<string, string>>
}

const TOKEN = /--_([\w-]+): var\( ?--ankr-\1, (.+?) ?\);/g
const THEME_TOKEN = /--_theme-([\w-]+): ([^;]+);/g
const COLOR_PAIR = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/i

const collapse = (css: string) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ')

/** Removes `var(--_theme-…, …)` around a default. */
const unwrap = (value: string) => value.replace(/^var\( ?--_theme-[\w-]+, (.+?) ?\)$/, '$1')

const toPair = (value: string): ColorPair | undefined => {
  const [, light, dark] = COLOR_PAIR.exec(value) ?? []
  return light && dark ? { light, dark } : undefined
}

const split = (entries: readonly (readonly [name: string, value: string])[]): ThemeValues => {
  const colors: Record<string, ColorPair> = {}
  const others: Record<string, string> = {}
  for (const [name, value] of entries) {
    const pair = toPair(value)
    if (pair) colors[name.replace(/^color-/, '')] = pair
    else if (value !== 'initial') others[name] = value
  }
  return { colors, others }
}

/** Reads the defaults of all tokens from `theme/tokens.css`. */
export const readDefaults = (tokensCss: string): ThemeValues =>
  split([...collapse(tokensCss).matchAll(TOKEN)].map(([, name = '', value = '']) => [name, unwrap(value)]))

/** Reads a theme from its stylesheet, and all other tokens from the defaults. */
export const readTheme = (defaults: ThemeValues, themeCss: string): ThemeValues => {
  const theme = split(
    [...collapse(themeCss).matchAll(THEME_TOKEN)].map(([, name = '', value = '']) => [name, value]),
  )
  return {
    colors: { ...defaults.colors, ...theme.colors },
    others: { ...defaults.others, ...theme.others },
  }
}
