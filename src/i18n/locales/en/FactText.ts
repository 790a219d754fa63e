import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactText = {
  /** The attribution in brackets. `{publisher}`: the publisher. `{date}`: the month of the document. */
  attribution: '{publisher}, {date}',
}

export default { ...formats, FactSentences, FactText }
