import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'نسخ الاقتباس',
  copied: 'تم النسخ',
  selected: 'الاقتباس محدَّد. يمكن نسخه بلوحة المفاتيح أو من قائمة الجهاز.',
  field: 'الاقتباس',
  citation: '{sentence} بتصرّف عن {publisher}، «{title}»، نسخة {date}. {url}',
  replacement: '{publisher}، «{title}»',
  date: '{day} {month} {year}',
}

export default { ...formats, FactSentences, FactQuote }
