import type { ComponentProps } from 'react'
import type { Facts } from '../../content/defineFacts.js'
import { infrastructureForAll, massAdoption } from '../../content/facts/web3.js'
import en from '../../locales/en/Audiences.js'
import type { LocaleFor } from '../../locales/types.js'
import { checkFacts } from '../../primitives/checkFacts.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { Points } from '../../primitives/Points.js'
import { rootProps } from '../../primitives/root.js'
import { sourceLines } from '../../primitives/sourceLines.js'
import { tell } from '../../primitives/tell.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'

export interface AudiencesProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Gives it a heading, at this level of your page's outline, 1 to 6. Without it there is none. */
  headingLevel?: HeadingLevel
  /** Facts to state in place of the library's own, from `defineFacts()`. */
  facts?: Facts
  /** The language to speak. Without it: English, in the page's direction. */
  locale?: LocaleFor<'Audiences'>
}

const FOR = [infrastructureForAll]
const VIEW = [massAdoption]
const GROUPS = ['individuals', 'developers', 'enterprises'] as const

/**
 * Whom Ankr provides infrastructure for, and who each of them is.
 * Renders a `<div>` element around a `<dl>`.
 */
export const Audiences = /*#__PURE__*/ withRef(function Audiences({
  headingLevel,
  facts,
  locale,
  className,
  ...rest
}: AudiencesProps) {
  if (process.env.NODE_ENV !== 'production') checkFacts('Audiences', facts)
  const speech = speak('Audiences', en, locale)
  const { title, statements, groups } = speech.Audiences
  const told = { text: statements, facts, locale: speech }
  return (
    <div {...rest} {...rootProps('Audiences', className, speech, locale)}>
      {headingLevel !== undefined && (
        <Heading level={headingLevel} of="Audiences">
          {title}
        </Heading>
      )}
      <p data-part="lead">{tell(FOR, told)}</p>
      <Points of={GROUPS.map((id) => ({ id, ...groups[id] }))} />
      <p data-part="view">{tell(VIEW, told)}</p>
      {sourceLines([...FOR, ...VIEW], told)}
    </div>
  )
})
