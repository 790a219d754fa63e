import type { LocaleFormats, TermDefinition } from '../i18n/types.js'
import { TermTrigger } from './index.js'
import { renderGlossaryDefinition } from './renderGlossaryDefinition.js'

/**
 * Renders a term in a sentence: a `<button>` element that opens the definition after it.
 * This is a function and not a component, since React creates a fiber for each component.
 * @param id the id of the term, for events.
 */
export const renderInlineTerm = (
  key: number,
  id: string,
  entry: TermDefinition,
  locale: LocaleFormats,
  text: string,
) => (
  <span key={key} className="ankr ankr-Term">
    <TermTrigger data-ankr-term={id}>{text}</TermTrigger>
    {renderGlossaryDefinition(entry, locale, text)}
  </span>
)
