import type { ReactNode } from 'react'
import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'
import { rich, type Speech } from './rich.js'
import { resolve, stated } from './stated.js'

/** What a component tells its facts by. */
export interface Told {
  /** The sentences or clauses, by fact id, with their terms marked. */
  text: Readonly<Record<string, string>>
  facts: Facts | undefined
  locale: Speech
}

/**
 * Several of the library's own facts as running text: one `<span>` each, marked with id and date; what stands between two
 * sentences begins the second. A function and not a component: React would keep one more of its records for each.
 */
export const tell = (of: readonly Fact[], { text, facts, locale }: Told): ReactNode =>
  of.map((own, index) => {
    const fact = resolve(own, facts)
    return (
      <span key={fact.id} {...stated(fact)}>
        {rich((index ? locale.betweenSentences : '') + (text[fact.id] ?? ''), locale)}
      </span>
    )
  })
