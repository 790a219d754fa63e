import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: '复制引文',
  copied: '已复制',
  selected: '引文已选中。请用键盘或设备菜单复制。',
  field: '引文',
  citation: '{sentence}转述自 {publisher}《{title}》，{date}版本。{url}',
  replacement: '{publisher}《{title}》',
  date: '{year} 年 {month} {day} 日',
}

export default { ...formats, FactSentences, FactQuote }
