import { getChannels } from './contrast.js'
import type { Mode, ThemeValues } from './tokens.js'

/** Returns custom properties for a stylesheet of the page. */
export const toCss = ({ colors, others }: ThemeValues) => {
  const lines = [
    ...Object.entries(colors).map(
      ([name, { light, dark }]) => `--ankr-color-${name}: light-dark(${light}, ${dark});`,
    ),
    ...Object.entries(others).map(([name, value]) => `--ankr-${name}: ${value};`),
  ]
  return `:root {\n  color-scheme: light dark;\n${lines.map((line) => `  ${line}\n`).join('')}}`
}

const round = (value: number) => Math.round(value * 10_000) / 10_000

const createColor = (hex: string) => ({
  $type: 'color',
  $value: { colorSpace: 'srgb', components: getChannels(hex).map(round), hex },
})

/** Returns the colors of a mode and the radius in the format of the Design Tokens Community Group, version 2025.10. */
export const toDtcg = ({ colors, others }: ThemeValues, mode: Mode) => {
  const radius = Number.parseFloat(others.radius ?? '')
  const tokens = {
    color: Object.fromEntries(Object.entries(colors).map(([name, pair]) => [name, createColor(pair[mode])])),
    ...(Number.isFinite(radius) && { radius: { $type: 'dimension', $value: { value: radius, unit: 'px' } } }),
  }
  return JSON.stringify({ ankr: tokens }, null, 2)
}

/** The variables of shadcn/ui and the tokens with the same purpose. */
const SHADCN = {
  background: 'surface',
  foreground: 'text',
  card: 'surface-raised',
  'card-foreground': 'text',
  popover: 'surface-raised',
  'popover-foreground': 'text',
  primary: 'accent',
  'primary-foreground': 'on-accent',
  secondary: 'surface-tinted',
  'secondary-foreground': 'text',
  muted: 'surface-tinted',
  'muted-foreground': 'text-muted',
  accent: 'accent-soft',
  'accent-foreground': 'accent-text',
  border: 'border',
  input: 'border-strong',
  ring: 'accent',
} as const

/** Returns the variables of shadcn/ui in light and dark. */
export const toShadcn = ({ colors, others }: ThemeValues) => {
  const write = (mode: Mode) =>
    Object.entries(SHADCN).flatMap(([name, token]) => {
      const color = colors[token]?.[mode]
      return color ? [`  --${name}: ${color};`] : []
    })
  const radius = others.radius ? [`  --radius: ${others.radius};`] : []
  return `:root {\n${[...radius, ...write('light')].join('\n')}\n}\n\n.dark {\n${write('dark').join('\n')}\n}`
}
