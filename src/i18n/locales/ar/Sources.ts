import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'مصادر أقوال Ankr',
  statements: {
    title: 'عنوان وثيقة Ankr نفسها هو «{title}».',
  },
  version: '{publisher}، نسخة {date}',
  date: '{day} {month} {year}',
  count: 'الأقوال المستخدمة: {count}',
}

export default { ...formats, Sources }
