import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Sumber pernyataan Ankr',
  statements: {
    title: 'Dokumen Ankr sendiri berjudul “{title}”.',
  },
  version: '{publisher}, versi {date}',
  date: '{day} {month} {year}',
  count: 'Pernyataan yang dipakai: {count}',
}

export default { ...formats, Sources }
