/** The pictures taken of a story. */
export const modes = [
  { name: 'ltr', width: 960, direction: 'ltr' },
  { name: 'rtl', width: 960, direction: 'rtl' },
  { name: 'narrow', width: 320, direction: 'ltr' },
  { name: 'wide', width: 1200, direction: 'ltr' },
] as const

export type Mode = (typeof modes)[number]
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The parameters with which a story sets its pictures. */
export interface VisualParameters {
  /**
   * The modes to draw. Dark is drawn in the first one only: width and direction change no color.
   * @default ['ltr']
   */
  modes?: readonly Mode['name'][]
  /**
   * The themes to draw. A story about layout, such as `Sizes` or `Fits`, needs light only.
   * @default ['light', 'dark']
   */
  themes?: readonly Theme[]
}

/** The modes of a story in a theme, in its order. */
export const modesOf = (
  { modes: names = ['ltr'], themes: drawn = themes }: VisualParameters = {},
  theme: Theme,
): readonly Mode[] => {
  const all = names.map((name) => modes.find((mode) => mode.name === name) as Mode)
  return drawn.includes(theme) ? all.slice(0, theme === 'dark' ? 1 : undefined) : []
}

/** The path of a picture, below `test/__screenshots__`. Vitest writes one hyphen where a story id has two. */
export const pictureOf = (storyId: string, theme: string, mode: Mode['name']) =>
  `${storyId.replace('--', '-')}/${theme}-${mode}`
