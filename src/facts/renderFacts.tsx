import type { ReactNode } from 'react'
import { type ResolvedMessages, renderMessage } from '../i18n/renderMessage.js'
import type { Facts } from './defineFacts.js'
import { factAttributes, resolveFact } from './overrides.js'
import type { Fact } from './types.js'

/** The texts for the facts of a component. */
export interface RenderFactsOptions {
  /** The sentences or clauses by fact id. Terms are marked up as `[text](term-id)`. */
  sentences: Readonly<Record<string, string>>
  facts: Facts | undefined
  messages: ResolvedMessages
}

/**
 * Renders several of the library's facts as running text: one `<span>` element for each fact, with its id and date. The
 * separator between two sentences is inside the second `<span>`.
 *
 * This is a function and not a component, since React creates a fiber for each component.
 */
export const renderFacts = (
  of: readonly Fact[],
  { sentences, facts, messages }: RenderFactsOptions,
): ReactNode =>
  of.map((libraryFact, index) => {
    const fact = resolveFact(libraryFact, facts)
    const text = (index ? messages.sentenceSeparator : '') + (sentences[fact.id] ?? '')
    return (
      // The text is part of the key, so that a page that the browser has translated does not keep the old text: see `KeyedText`.
      <span key={fact.id + text} {...factAttributes(fact)}>
        {renderMessage(text, messages)}
      </span>
    )
  })
