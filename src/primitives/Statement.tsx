import type { Fact } from '../content/types.js'
import { rich, type Speech } from './rich.js'
import { stated } from './stated.js'

export interface StatementProps {
  fact: Fact
  /** The sentence or clause, with its terms marked. */
  text: string
  locale: Speech
}

/** One fact in words, marked with its id and date. Renders a `<span>` element. */
export function Statement({ fact, text, locale }: StatementProps) {
  return <span {...stated(fact)}>{rich(text, locale)}</span>
}
