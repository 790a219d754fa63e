import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Copiar citação',
  copied: 'Copiado',
  selected: 'A citação está selecionada. Copie com o teclado ou com o menu do seu dispositivo.',
  field: 'Citação',
  citation: '{sentence} Paráfrase de {publisher}, “{title}”, versão de {date}. {url}',
  replacement: '{publisher}, “{title}”',
  date: '{day} de {month} de {year}',
}

export default { ...formats, FactSentences, FactQuote }
