import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { TermTrigger } from './index.js'
import { renderGlossaryDefinition } from './renderGlossaryDefinition.js'

/**
 * A word in running text that opens its definition: a button, and the definition beside it. A function and not a
 * component: React would keep one more of its records for every term.
 * @param id the term's id, for events.
 */
export const renderInlineTerm = (
  key: number,
  id: string,
  entry: TermDefinition,
  locale: LocaleFormats,
  text: string,
) => (
  <span key={key} className="ankr ankr-Term">
    <TermTrigger data-part="trigger" data-ankr-term={id} aria-description={entry.meaning}>
      {text}
    </TermTrigger>
    {renderGlossaryDefinition(entry, locale)}
  </span>
)
