import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Zitat kopieren',
  copied: 'Kopiert',
  selected: 'Das Zitat ist markiert. Es lässt sich über die Tastatur oder das Menü des Geräts kopieren.',
  field: 'Zitat',
  citation: '{sentence} Sinngemäß nach {publisher}, „{title}“, Fassung vom {date}. {url}',
  replacement: '{publisher}, „{title}“',
  date: '{day}. {month} {year}',
}

export default { ...formats, FactSentences, FactQuote }
