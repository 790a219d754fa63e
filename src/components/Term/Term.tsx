import clsx from 'clsx/lite'
import type { ComponentProps, ReactNode } from 'react'
import type { TermId } from '../../facts/glossary.js'
import { assertTermId, isTermId, resolveTermDefinition } from '../../i18n/glossaryTerms.js'
import { termLocale } from '../../i18n/locales/en/baseLocale.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { GlossaryLocale } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { sanitizeHref } from '../../shared/sanitizeHref.js'
import { TermTrigger } from '../../tooltip/index.js'
import { renderGlossaryDefinition } from '../../tooltip/renderGlossaryDefinition.js'
import { getOwnDefinition } from './ownDefinition.js'

interface TermOwnProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** A term of the glossary. */
  term?: TermId
  /**
   * The definition of a term that is not in the glossary: one or two sentences of plain text in the language of the page.
   * Requires `name`. Omit `term`.
   */
  definition?: string
  /** The name of the term in `definition`. */
  name?: string
  /** A short name of the source of `definition`. Omit to show no source. */
  source?: string
  /**
   * The text of the trigger.
   * @default the name of the term
   */
  children?: ReactNode
  /** Makes the trigger a link to this URL. A press follows the link, hover and focus show the definition. */
  href?: string
  /** The language of the definition. Defaults to English. */
  locale?: GlossaryLocale
}

/** A term of the glossary, or a definition with a name. */
type TermContent =
  | { term: TermId; definition?: undefined }
  | { term?: undefined; definition: string; name: string }

export type TermProps = TermOwnProps & TermContent

/**
 * A term in your text. Its tooltip shows the definition on hover, focus, tap or key press.
 * Renders a `<span>` element that contains a `<button>`, or an `<a>` with `href`.
 */
export const Term = /*#__PURE__*/ forwardRefCompat(function Term({
  term,
  definition,
  name,
  source,
  children,
  href: address,
  locale,
  className,
  ...rest
}: TermProps) {
  if (process.env.NODE_ENV !== 'production') assertProps(term, definition, name)
  const href = sanitizeHref('Term', address)
  const messages = resolveMessages('Term', termLocale, locale)
  const entry = isTermId(term)
    ? resolveTermDefinition('Term', term, locale)
    : getOwnDefinition(toText(name), toText(definition), toText(source))
  // A definition of the partner is in the language of the page, unless there is a `locale`.
  const language = isTermId(term) || locale ? { lang: messages.code, dir: messages.dir } : {}
  const root = {
    ...rest,
    // The children are in the language of the page. The name is in the language of the definition.
    ...(!children && language),
    className: clsx('ankr ankr-Term', className),
  }
  const text = children ?? entry.name
  if (!entry.meaning) {
    return (
      <span {...rest} className={root.className}>
        {children ?? toText(name ?? term)}
      </span>
    )
  }
  return (
    <span {...root}>
      <TermTrigger data-ankr-term={isTermId(term) ? term : entry.name} href={href}>
        {text}
      </TermTrigger>
      {renderGlossaryDefinition(entry, messages, text, language)}
    </span>
  )
})

const toText = (value: unknown): string => (typeof value === 'string' ? value : '')

const assertProps = (term: unknown, definition: unknown, name: unknown) => {
  if (definition === undefined) return assertTermId('Term', 'the prop `term`', term)
  if (term !== undefined)
    throw invalidValueError('Term', 'the prop `term`', term, 'nothing beside a `definition`')
  for (const [prop, value] of Object.entries({ definition, name })) {
    if (typeof value !== 'string' || value.trim() === '') {
      throw invalidValueError('Term', `the prop \`${prop}\``, value, 'a text that is not empty')
    }
  }
}
