import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Copiar cita',
  copied: 'Copiado',
  selected: 'La cita está seleccionada. Cópiala con el teclado o con el menú del dispositivo.',
  field: 'Cita',
  citation: '{sentence} Paráfrasis de {publisher}, «{title}», versión del {date}. {url}',
  replacement: '{publisher}, «{title}»',
  date: '{day} de {month} de {year}',
}

export default { ...formats, FactSentences, FactQuote }
