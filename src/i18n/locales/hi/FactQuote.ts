import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: 'उद्धरण कॉपी करें',
  copied: 'कॉपी हो गया',
  selected: 'उद्धरण चुन लिया गया है। इसे कीबोर्ड या डिवाइस के मेन्यू से कॉपी करें।',
  field: 'उद्धरण',
  citation: '{sentence} {publisher}, “{title}”, {date} के संस्करण के आधार पर, अपने शब्दों में। {url}',
  replacement: '{publisher}, “{title}”',
  date: '{day} {month} {year}',
}

export default { ...formats, FactSentences, FactQuote }
