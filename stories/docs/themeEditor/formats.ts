import { createDesignTokens } from '../../../scripts/tokens/createDesignTokens.js'
import type { Mode, ThemeValues } from '../../../scripts/tokens/readTokens.js'

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

/** Returns the tokens of a mode in the format of the Design Tokens Community Group, version 2025.10. */
export const toDtcg = (values: ThemeValues, mode: Mode) =>
  JSON.stringify(createDesignTokens(values, mode), null, 2)

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
