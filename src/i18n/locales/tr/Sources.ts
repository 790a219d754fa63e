import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Ankr’ın beyanlarının kaynakları',
  statements: {
    title: 'Ankr’ın kendi belgesinin adı “{title}”.',
  },
  version: '{publisher}, {date} tarihli sürüm',
  date: '{day} {month} {year}',
  count: 'Kullanılan beyan sayısı: {count}',
}

export default { ...formats, Sources }
