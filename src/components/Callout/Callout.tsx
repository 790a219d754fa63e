import type { ComponentProps, ReactNode } from 'react'
import en from '../../i18n/locales/en/Callout.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { ComponentLocale, MessageOverrides } from '../../i18n/types.js'
import { assertEnum, coerceEnum } from '../../shared/enums.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { getLookProps, type SurfaceProps } from '../../shared/look.js'
import { Heading, type HeadingLevel } from '../../ui/Heading.js'
import { KindIcon } from './KindIcon.js'

export interface CalloutProps extends Omit<ComponentProps<'div'>, 'title'> {
  /**
   * The purpose: useful information, a side note, or a risk. It is shown by an icon, a word and the color.
   * @default 'info'
   */
  kind?: 'info' | 'note' | 'caution'
  /**
   * The background: none, with a line at the side (`plain`), a raised surface (`card`), or the soft color of the kind
   * (`tinted`).
   * @default 'plain'
   */
  surface?: SurfaceProps['surface']
  /** The title. Omit to render none. */
  title?: ReactNode
  /** Makes the title a heading of this level, 1 to 6. Omit to render the title as a paragraph. */
  headingLevel?: HeadingLevel
  /** The language of the word for the kind. Defaults to English. Your title and text are in the language of your page. */
  locale?: ComponentLocale<'Callout'>
  /** Your own words for the kinds. */
  messages?: MessageOverrides<'Callout'>
}

const KINDS = ['note', 'info', 'caution'] as const

/**
 * Highlights your own text as information, a note or a caution.
 * Renders a `<div>` element with the role `note`.
 */
export const Callout = /*#__PURE__*/ forwardRefCompat(function Callout({
  kind = 'info',
  surface,
  title,
  headingLevel,
  locale,
  messages: overrides,
  className,
  children,
  ...rest
}: CalloutProps) {
  if (process.env.NODE_ENV !== 'production') assertEnum('Callout', 'kind', kind, KINDS)
  const messages = resolveMessages('Callout', en, locale, overrides)
  const { kinds } = messages.Callout
  const validKind = coerceEnum(kind, KINDS)
  return (
    <div
      role="note"
      {...rest}
      {...getRootProps('Callout', className, messages)}
      // Title and text are in the language of the page, so `lang` and `dir` are set only if the partner passes a locale.
      lang={locale ? messages.code : rest.lang}
      dir={locale ? messages.dir : rest.dir}
      data-kind={validKind}
      {...getLookProps('Callout', { surface })}
    >
      <p data-part="kind" lang={messages.code}>
        <KindIcon kind={validKind} />
        {kinds[validKind]}
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
