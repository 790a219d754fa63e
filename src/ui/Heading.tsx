import type { ComponentProps } from 'react'
import { invalidValueError } from '../shared/errors.js'

/** The level of a heading: 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface HeadingProps extends ComponentProps<'h2'> {
  level: HeadingLevel
  /** The name of the component, for the error message. */
  component: string
}

/** Returns the nearest valid level: an integer from 1 to 6. */
export const clampHeadingLevel = (level: unknown): HeadingLevel =>
  (Math.min(6, Math.max(1, Math.round(/^(num|str)/.test(typeof level) ? Number(level) : 2))) ||
    2) as HeadingLevel

/** A heading. Renders an `<h1>` to `<h6>` element. In production, the nearest valid level replaces an invalid level. */
export function Heading({ level, component, ...rest }: HeadingProps) {
  const valid = Number.isInteger(level) && level >= 1 && level <= 6
  if (process.env.NODE_ENV !== 'production' && !valid) {
    throw invalidValueError(component, 'the prop `headingLevel`', level, 'a whole number from 1 to 6')
  }
  const Tag = `h${clampHeadingLevel(level)}` as 'h2'
  return <Tag data-part="title" {...rest} />
}
