import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Alıntıyı kopyala',
  copied: 'Kopyalandı',
  selected: 'Alıntı seçildi. Klavyenizle veya cihazınızın menüsüyle kopyalayın.',
  field: 'Alıntı',
  citation:
    '{sentence} Kendi sözlerimizle aktarılan kaynak: {publisher}, “{title}”, {date} tarihli sürüm. {url}',
  replacement: '{publisher}, “{title}”',
  date: '{day} {month} {year}',
}

export default { ...formats, FactSentences, FactQuote }
