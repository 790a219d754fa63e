import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

/** One sentence in the text of a page, with its attribution. */
export const FactText = {
  /** The attribution in brackets. `{publisher}`: the publisher. `{date}`: the month of the document. */
  attribution: '{publisher}, {date}',
}

export default { ...formats, FactSentences, FactText }
