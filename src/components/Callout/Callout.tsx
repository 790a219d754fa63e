import type { ComponentProps, ReactNode } from 'react'
import en from '../../i18n/locales/en/Callout.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
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
  locale?: ComponentLocale<'Callout'>
}

const KINDS = ['note', 'info', 'caution'] as const
const APPEARANCES = ['rule', 'tint'] as const

/**
 * Sets a text of yours apart from what stands around it.
 * Renders a `<div>` element with the role `note`.
 */
export const Callout = /*#__PURE__*/ forwardRefCompat(function Callout({
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
    assertEnum('Callout', 'kind', kind, KINDS)
    assertEnum('Callout', 'appearance', appearance, APPEARANCES)
  }
  const messages = resolveMessages('Callout', en, locale)
  const { kinds } = messages.Callout
  const known = coerceEnum(kind, KINDS)
  return (
    <div
      role="note"
      {...rest}
      {...getRootProps('Callout', className, messages)}
      // Most of its words are the page's: only a language that was chosen for them all is theirs too.
      lang={locale ? messages.code : rest.lang}
      data-kind={known}
      data-appearance={coerceEnum(appearance, APPEARANCES)}
    >
      <p data-part="kind" lang={messages.code}>
        <KindIcon kind={known} />
        {kinds[known]}
      </p>
      {title ? (
        headingLevel === undefined ? (
          <p data-part="title">{title}</p>
        ) : (
          <Heading level={headingLevel} component="Callout">
            {title}
          </Heading>
        )
      ) : null}
      <div data-part="content">{children}</div>
    </div>
  )
})
