import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Sao chép trích dẫn',
  copied: 'Đã chép',
  selected: 'Trích dẫn đã được chọn. Hãy sao chép bằng bàn phím hoặc menu của thiết bị.',
  field: 'Trích dẫn',
  citation: '{sentence} Diễn đạt lại theo {publisher}, “{title}”, phiên bản ngày {date}. {url}',
  replacement: '{publisher}, “{title}”',
  date: '{day} {month} năm {year}',
}

export default { ...formats, FactSentences, FactQuote }
