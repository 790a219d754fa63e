import type { ComponentProps, ReactNode } from 'react'
import type { TermId } from '../../facts/glossary.js'
import { assertTermId, isTermId, resolveTermDefinition } from '../../i18n/glossaryTerms.js'
import { formats } from '../../i18n/locales/en/formats.js'
import { resolveMessages } from '../../i18n/resolveMessages.js'
import type { GlossaryLocale } from '../../i18n/types.js'
import { invalidValueError } from '../../shared/errors.js'
import { forwardRefCompat } from '../../shared/forwardRefCompat.js'
import { getRootProps } from '../../shared/getRootProps.js'
import { sanitizeHref } from '../../shared/sanitizeHref.js'
import { TermTrigger } from '../../tooltip/index.js'
import { renderGlossaryDefinition } from '../../tooltip/renderGlossaryDefinition.js'

interface TermOwnProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** A term of the glossary. */
  term?: TermId
  /** In place of `term`, what a word of your own means: a sentence or two of plain text, in your page's language. */
  definition?: string
  /** With `definition`, the name of the word. */
  name?: string
  /** With `definition`, who says so, named shortly. */
  source?: string
  /**
   * The entry to explain, as your sentence has them.
   * @default the name of the term
   */
  children?: ReactNode
  /** Makes the entry a link to a page that says more. They still explain themselves by pointer and focus. */
  href?: string
  /** The language to explain a term of the glossary in. Without it: English, in the page's direction. */
  locale?: GlossaryLocale
}

/** It takes a term of the glossary, or a definition with a name. */
type TermContent =
  | { term: TermId; definition?: undefined }
  | { term?: undefined; definition: string; name: string }

export type TermProps = TermOwnProps & TermContent

/**
 * Explains a word where it stands: by pointer, focus, tap or key.
 * Renders a `<span>` element around a `<button>`; around an `<a>` with `href`.
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
  const messages = resolveMessages('Term', formats, locale)
  const entry = isTermId(term)
    ? resolveTermDefinition('Term', term, locale)
    : { name: toText(name), meaning: toText(definition), source: toText(source) }
  const root = getRootProps('Term', className, messages, locale)
  // What a partner defines is in the page's language, which is not ours to name.
  const lang = isTermId(term) ? root.lang : locale ? root.lang : rest.lang
  if (!entry.meaning) {
    return (
      <span {...rest} {...root} lang={lang}>
        {children ?? toText(name ?? term)}
      </span>
    )
  }
  return (
    <span {...rest} {...root} className={className ? root.className : 'ankr ankr-Term'} lang={lang}>
      <TermTrigger
        data-part="trigger"
        data-ankr-term={isTermId(term) ? term : entry.name}
        href={href}
        aria-description={entry.meaning}
      >
        {children ?? entry.name}
      </TermTrigger>
      {renderGlossaryDefinition(entry, messages)}
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
