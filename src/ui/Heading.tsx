import type { ComponentProps } from 'react'
import { invalidValueError } from '../shared/errors.js'

/** The level of a heading: 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface HeadingProps extends ComponentProps<'h2'> {
  level: HeadingLevel
  /** The component whose `headingLevel` it is, for the error. */
  component: string
}

/** The level there is that is nearest to what was asked for: a whole number, 1 to 6. */
export const clampHeadingLevel = (level: unknown): HeadingLevel =>
  (Math.min(6, Math.max(1, Math.round(/^(num|str)/.test(typeof level) ? Number(level) : 2))) ||
    2) as HeadingLevel

/** Renders a heading `<h1>` to `<h6>`; on a live page a level that does not exist becomes the nearest one that does. */
export function Heading({ level, component, ...rest }: HeadingProps) {
  const valid = Number.isInteger(level) && level >= 1 && level <= 6
  if (process.env.NODE_ENV !== 'production' && !valid) {
    throw invalidValueError(component, 'the prop `headingLevel`', level, 'a whole number from 1 to 6')
  }
  const Tag = `h${clampHeadingLevel(level)}` as 'h2'
  return <Tag data-part="title" {...rest} />
}
