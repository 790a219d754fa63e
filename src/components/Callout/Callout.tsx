import type { ComponentProps, ReactNode } from 'react'
import en from '../../locales/en/Callout.js'
import type { LocaleFor } from '../../locales/types.js'
import { Heading, type HeadingLevel } from '../../primitives/Heading.js'
import { checkOneOf, oneOf } from '../../primitives/oneOf.js'
import { rootProps } from '../../primitives/root.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { KindIcon } from './KindIcon.js'

export interface CalloutProps extends Omit<ComponentProps<'div'>, 'title'> {
  /**
   * What it is for: good to know, an aside, or a risk. Said by icon and word before colour.
   * @default 'info'
   */
  kind?: 'info' | 'note' | 'caution'
  /**
   * A rule at the side, or a tinted panel.
   * @default 'rule'
   */
  appearance?: 'rule' | 'tint'
  /** What it says in short. */
  title?: ReactNode
  /** Makes the title a heading of this level in your page's outline, 1 to 6. Without it the title is a paragraph. */
  headingLevel?: HeadingLevel
  /** The language of the word for its kind. Without it: English. Title and text are yours, in your page's language. */
  locale?: LocaleFor<'Callout'>
}

const KINDS = ['note', 'info', 'caution'] as const
const APPEARANCES = ['rule', 'tint'] as const

/**
 * Sets a text of yours apart from what stands around it.
 * Renders a `<div>` element with the role `note`.
 */
export const Callout = /*#__PURE__*/ withRef(function Callout({
  kind = 'info',
  appearance = 'rule',
  title,
  headingLevel,
  locale,
  className,
  children,
  ...rest
}: CalloutProps) {
  if (process.env.NODE_ENV !== 'production') {
    checkOneOf('Callout', 'kind', kind, KINDS)
    checkOneOf('Callout', 'appearance', appearance, APPEARANCES)
  }
  const speech = speak('Callout', en, locale)
  const { kinds } = speech.Callout
  const known = oneOf(kind, KINDS)
  return (
    <div
      role="note"
      {...rest}
      {...rootProps('Callout', className, speech, locale)}
      // Most of its words are the page's: only a language that was chosen for them all is theirs too.
      lang={locale ? speech.code : rest.lang}
      data-kind={known}
      data-appearance={oneOf(appearance, APPEARANCES)}
    >
      <p data-part="kind" lang={speech.code}>
        <KindIcon kind={known} />
        {kinds[known]}
      </p>
      {title ? (
        headingLevel === undefined ? (
          <p data-part="title">{title}</p>
        ) : (
          <Heading level={headingLevel} of="Callout">
            {title}
          </Heading>
        )
      ) : null}
      <div data-part="content">{children}</div>
    </div>
  )
})
