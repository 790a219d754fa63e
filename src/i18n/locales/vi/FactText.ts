import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactText: Messages['FactText'] = {
  attribution: '{publisher}, {date}',
}

export default { ...formats, FactSentences, FactText }
