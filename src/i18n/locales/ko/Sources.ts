import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Ankr 설명의 출처',
  statements: {
    title: 'Ankr가 직접 작성한 문서의 제목은 “{title}”입니다.',
  },
  version: '{publisher}, {date} 버전',
  date: '{year}년 {month} {day}일',
  count: '사용한 설명: {count}개',
}

export default { ...formats, Sources }
