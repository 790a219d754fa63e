import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'
import { formatMonth } from '../locales/format.js'
import type { LocaleCore } from '../locales/types.js'
import { fillNodes } from './rich.js'
import { resolve } from './stated.js'

export interface StatedInProps {
  /** A template with `{date}`. */
  words: string
  /** What is stated; the oldest of its dates counts. */
  of: readonly Fact[]
  facts: Facts | undefined
  locale: LocaleCore
}

/** The month as of which something is stated: nothing here knows today. */
export function StatedIn({ words, of, facts, locale }: StatedInProps) {
  const [oldest = ''] = of.map((fact) => resolve(fact, facts).asOf).sort()
  return fillNodes(words, {
    date: (
      <time data-part="" dateTime={oldest}>
        {formatMonth(oldest, locale)}
      </time>
    ),
  })
}
