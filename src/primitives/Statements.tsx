import { Fragment } from 'react'
import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'
import type { Speech } from './rich.js'
import { Statement } from './Statement.js'
import { resolve } from './stated.js'

export interface StatementsProps {
  /** The library's own facts, in reading order. */
  of: readonly Fact[]
  /** The sentences, by fact id. */
  text: Readonly<Record<string, string>>
  facts: Facts | undefined
  locale: Speech
}

/** Several facts as running text, one `<span>` each. */
export function Statements({ of, text, facts, locale }: StatementsProps) {
  return of.map((fact, index) => (
    <Fragment key={fact.id}>
      {index > 0 && locale.betweenSentences}
      <Statement fact={resolve(fact, facts)} text={text[fact.id] ?? ''} locale={locale} />
    </Fragment>
  ))
}
