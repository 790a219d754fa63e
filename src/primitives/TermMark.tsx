import type { ReactNode } from 'react'
import { fill } from '../locales/format.js'
import type { LocaleCore, TermWords } from '../locales/types.js'
import { TermTrigger } from '../terms/index.js'
import { Definition } from './Definition.js'

export interface TermMarkProps {
  /** The term's id, for events. */
  id: string
  words: TermWords
  locale: LocaleCore
  children: ReactNode
}

/** A word in running text that opens its definition: a button, and the definition beside it. */
export function TermMark({ id, words, locale, children }: TermMarkProps) {
  return (
    <span className="ankr ankr-Term">
      <TermTrigger data-ankr-term={id} aria-description={words.meaning}>
        {children}
      </TermTrigger>
      <Definition name={words.name} source={fill(locale.source, { source: words.source })}>
        {words.meaning}
      </Definition>
    </span>
  )
}
