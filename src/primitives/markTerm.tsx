import type { LocaleCore, TermWords } from '../locales/types.js'
import { TermTrigger } from '../terms/index.js'
import { defined } from './defined.js'

/**
 * A word in running text that opens its definition: a button, and the definition beside it. A function and not a
 * component: React would keep one more of its records for every term.
 * @param id the term's id, for events.
 */
export const markTerm = (key: number, id: string, words: TermWords, locale: LocaleCore, text: string) => (
  <span key={key} className="ankr ankr-Term">
    <TermTrigger data-part="trigger" data-ankr-term={id} aria-description={words.meaning}>
      {text}
    </TermTrigger>
    {defined(words, locale)}
  </span>
)
