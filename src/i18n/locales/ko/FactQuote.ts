import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const FactQuote: Messages['FactQuote'] = {
  copy: '인용문 복사',
  copied: '복사됨',
  selected: '인용문이 선택되었습니다. 키보드나 기기의 메뉴로 복사하세요.',
  field: '인용문',
  citation: '{sentence} {publisher}, “{title}”, {date} 버전의 내용을 풀어 씀. {url}',
  replacement: '{publisher}, “{title}”',
  date: '{year}년 {month} {day}일',
}

export default { ...formats, FactSentences, FactQuote }
