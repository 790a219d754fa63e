import type { ReactNode } from 'react'
import { type ResolvedMessages, renderMessage } from '../i18n/renderMessage.js'
import type { Facts } from './defineFacts.js'
import { factAttributes, resolveFacts } from './overrides.js'
import type { Fact } from './types.js'

/** The texts for the facts of a component. */
export interface RenderFactsOptions {
  /** The sentences or clauses by fact id. Terms are marked up as `[text](term-id)`. */
  sentences: Readonly<Record<string, string>>
  facts: Facts | undefined
  messages: ResolvedMessages
}

/**
 * Renders facts as running text: one `<span>` element for each fact, with its id and date. The separator between two
 * sentences is inside the second `<span>`. Only Ankr's statement may be in these elements: our own text goes beside them.
 *
 * This is a function and not a component, since React creates a fiber for each component.
 */
export const renderFacts = (
  list: readonly Fact[],
  { sentences, facts, messages }: RenderFactsOptions,
): ReactNode =>
  resolveFacts(list, facts).map((fact, index) => {
    const text = (index ? messages.sentenceSeparator : '') + (sentences[fact.id] ?? '')
    return (
      // The text is part of the key, so that a page that the browser has translated does not keep the old text: see `KeyedText`.
      <span key={fact.id + text} {...factAttributes(fact)}>
        {renderMessage(text, messages)}
      </span>
    )
  })

/** Renders facts in a `<p>` element. Returns `null` if the partner leaves all of them out. */
export const renderFactParagraph = (
  part: string,
  list: readonly Fact[],
  options: RenderFactsOptions,
  attributes?: { readonly [name: `data-${string}`]: string },
): ReactNode =>
  resolveFacts(list, options.facts).length ? (
    <p data-part={part} {...attributes}>
      {renderFacts(list, options)}
    </p>
  ) : null
