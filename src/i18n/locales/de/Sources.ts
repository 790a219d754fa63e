import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Quellen der Aussagen von Ankr',
  statements: {
    title: 'Ankrs eigenes Dokument heißt „{title}“.',
  },
  version: '{publisher}, Fassung vom {date}',
  date: '{day}. {month} {year}',
  count: 'Verwendete Aussagen: {count}',
}

export default { ...formats, Sources }
