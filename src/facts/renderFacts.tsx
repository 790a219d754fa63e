import type { ReactNode } from 'react'
import { type ResolvedMessages, renderMessage } from '../i18n/renderMessage.js'
import type { Facts } from './defineFacts.js'
import { factAttributes, resolveFact } from './overrides.js'
import type { Fact } from './types.js'

/** What a component tells its facts by. */
export interface RenderFactsOptions {
  /** The sentences or clauses, by fact id, with their terms marked. */
  sentences: Readonly<Record<string, string>>
  facts: Facts | undefined
  messages: ResolvedMessages
}

/**
 * Several of the library's own facts as running text: one `<span>` each, marked with id and date; what stands between two
 * sentences begins the second. A function and not a component: React would keep one more of its records for each.
 */
export const renderFacts = (
  of: readonly Fact[],
  { sentences, facts, messages }: RenderFactsOptions,
): ReactNode =>
  of.map((own, index) => {
    const fact = resolveFact(own, facts)
    const text = (index ? messages.sentenceSeparator : '') + (sentences[fact.id] ?? '')
    return (
      // Keyed by its text, as in `ui/KeyedText`: a page that the browser translates would show the old text.
      <span key={fact.id + text} {...factAttributes(fact)}>
        {renderMessage(text, messages)}
      </span>
    )
  })
