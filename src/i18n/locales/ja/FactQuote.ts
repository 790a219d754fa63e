import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: '引用をコピー',
  copied: 'コピーしました',
  selected: '引用を選択しました。キーボードまたは端末のメニューでコピーしてください。',
  field: '引用',
  citation: '{sentence}{publisher}『{title}』{date}版をもとに言い換え。{url}',
  replacement: '{publisher}『{title}』',
  date: '{year}年{month}{day}日',
}

export default { ...formats, FactSentences, FactQuote }
