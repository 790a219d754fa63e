import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'Копіювати цитату',
  copied: 'Скопійовано',
  selected: 'Цитату виділено. Скопіюйте її за допомогою клавіатури або меню пристрою.',
  field: 'Цитата',
  citation: '{sentence} Переказано за документом {publisher} «{title}», версія від {date}. {url}',
  replacement: '{publisher}, «{title}»',
  date: '{day} {month:genitive} {year}\u00a0року',
}

export default { ...formats, FactSentences, FactQuote }
