import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

/** A quotation of one fact, with a button that copies its citation. `copy`: the button. `copied`: the button after that. */
export const FactQuote = {
  copy: 'Copy citation',
  copied: 'Copied',
  /** If the browser does not allow the page to copy. */
  selected: 'The citation is selected. Copy it with your keyboard or the menu of your device.',
  /** The name of the text field with the citation. */
  field: 'Citation',
  /** The copied text: `{sentence}`, `{publisher}`, `{title}`, `{date}` and `{url}`. */
  citation: '{sentence} Paraphrased from {publisher}, “{title}”, version of {date}. {url}',
  /** The document that replaces the source, for `status.superseded`: `{publisher}`, `{title}`. */
  replacement: '{publisher}, “{title}”',
  /** The format of a date: `{day}`, `{month}`, `{year}`. */
  date: '{day} {month} {year}',
}

export default { ...formats, FactSentences, FactQuote }
