import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './Heading.js'

export interface HeaderProps {
  /** The name of the component, for the error message. */
  component: string
  /** Omit to render only the intro. */
  level: HeadingLevel | undefined
  title: ReactNode
  /** The text below the title. With `size="large"` it is beside the title if there is room. */
  intro?: ReactNode
}

/**
 * The heading of a component with its intro. Renders a `<div>` element, and without a level only the `<p>` of the intro. Its
 * styles are in `heading.css`.
 */
export const Header = ({ component, level, title, intro }: HeaderProps) => {
  const paragraph = intro && <p data-part="intro">{intro}</p>
  if (level === undefined) return paragraph
  return (
    <div data-part="header">
      <Heading component={component} level={level}>
        {title}
      </Heading>
      {paragraph}
    </div>
  )
}
