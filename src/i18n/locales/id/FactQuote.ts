import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Salin kutipan',
  copied: 'Disalin',
  selected: 'Kutipan sudah dipilih. Salin dengan papan ketik atau menu perangkat Anda.',
  field: 'Kutipan',
  citation: '{sentence} Disarikan dari {publisher}, “{title}”, versi {date}. {url}',
  replacement: '{publisher}, “{title}”',
  date: '{day} {month} {year}',
}

export default { ...formats, FactSentences, FactQuote }
