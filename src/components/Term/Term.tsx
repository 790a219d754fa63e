import type { ComponentProps, ReactNode } from 'react'
import type { TermId } from '../../content/glossary.js'
import { invalid } from '../../errors.js'
import { core } from '../../locales/en/core.js'
import type { LocaleOfTerms } from '../../locales/types.js'
import { addressOf } from '../../primitives/addressOf.js'
import { defined } from '../../primitives/defined.js'
import { rootProps } from '../../primitives/root.js'
import { checkTerm, isTerm, termWords } from '../../primitives/termWords.js'
import { withRef } from '../../primitives/withRef.js'
import { speak } from '../../primitives/words.js'
import { TermTrigger } from '../../terms/index.js'

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
   * The words to explain, as your sentence has them.
   * @default the name of the term
   */
  children?: ReactNode
  /** Makes the words a link to a page that says more. They still explain themselves by pointer and focus. */
  href?: string
  /** The language to explain a term of the glossary in. Without it: English, in the page's direction. */
  locale?: LocaleOfTerms
}

/** It takes a term of the glossary, or a definition with a name. */
type Explained =
  | { term: TermId; definition?: undefined }
  | { term?: undefined; definition: string; name: string }

export type TermProps = TermOwnProps & Explained

/**
 * Explains a word where it stands: by pointer, focus, tap or key.
 * Renders a `<span>` element around a `<button>`; around an `<a>` with `href`.
 */
export const Term = /*#__PURE__*/ withRef(function Term({
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
  if (process.env.NODE_ENV !== 'production') check(term, definition, name)
  const href = addressOf('Term', address)
  const speech = speak('Term', core, locale)
  const words = isTerm(term)
    ? termWords('Term', term, locale)
    : { name: text(name), meaning: text(definition), source: text(source) }
  const root = rootProps('Term', className, speech, locale)
  // What a partner defines is in the page's language, which is not ours to name.
  const lang = isTerm(term) ? root.lang : locale ? root.lang : rest.lang
  if (!words.meaning) {
    return (
      <span {...rest} {...root} lang={lang}>
        {children ?? text(name ?? term)}
      </span>
    )
  }
  return (
    <span {...rest} {...root} className={className ? root.className : 'ankr ankr-Term'} lang={lang}>
      <TermTrigger
        data-part="trigger"
        data-ankr-term={isTerm(term) ? term : words.name}
        href={href}
        aria-description={words.meaning}
      >
        {children ?? words.name}
      </TermTrigger>
      {defined(words, speech)}
    </span>
  )
})

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const check = (term: unknown, definition: unknown, name: unknown) => {
  if (definition === undefined) return checkTerm('Term', 'the prop `term`', term)
  if (term !== undefined) throw invalid('Term', 'the prop `term`', term, 'nothing beside a `definition`')
  for (const [prop, value] of Object.entries({ definition, name })) {
    if (typeof value !== 'string' || value.trim() === '') {
      throw invalid('Term', `the prop \`${prop}\``, value, 'a text that is not empty')
    }
  }
}
