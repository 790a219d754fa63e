/** The pictures taken of every story, in each theme. */
export const modes = [
  { name: 'ltr', width: 960, direction: 'ltr' },
  { name: 'rtl', width: 960, direction: 'rtl' },
  { name: 'narrow', width: 320, direction: 'ltr' },
  { name: 'wide', width: 1200, direction: 'ltr' },
] as const

export type Mode = (typeof modes)[number]

/** The parameters with which a story sets its pictures. */
export interface VisualParameters {
  /** No picture: for a story that shows nothing another one does not. */
  disable?: boolean
  /**
   * The modes to draw, if not all are useful.
   * @default ['ltr', 'rtl', 'narrow']
   */
  modes?: readonly Mode['name'][]
}

export const modesOf = ({ disable, modes: only }: VisualParameters = {}): readonly Mode[] =>
  disable ? [] : modes.filter(({ name }) => (only ? only.includes(name) : name !== 'wide'))

/** The path of a picture, below `test/__screenshots__`. Vitest writes one hyphen where a story id has two. */
export const pictureOf = (storyId: string, theme: string, mode: Mode['name']) =>
  `${storyId.replace('--', '-')}/${theme}-${mode}`
