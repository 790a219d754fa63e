import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Copier la citation',
  copied: 'Copié',
  selected: 'La citation est sélectionnée. Copiez-la avec le clavier ou le menu de votre appareil.',
  field: 'Citation',
  citation: '{sentence} Reformulé d’après {publisher}, «\u00A0{title}\u00A0», version du {date}. {url}',
  replacement: '{publisher}, «\u00A0{title}\u00A0»',
  date: '{day} {month} {year}',
}

export default { ...formats, FactSentences, FactQuote }
