import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Nguồn các phát biểu của Ankr',
  statements: {
    title: 'Tài liệu của chính Ankr có nhan đề “{title}”.',
  },
  version: '{publisher}, phiên bản ngày {date}',
  date: '{day} {month} năm {year}',
  count: 'Số phát biểu được dùng: {count}',
}

export default { ...formats, Sources }
