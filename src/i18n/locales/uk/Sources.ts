import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Джерела тверджень Ankr',
  statements: {
    title: 'Власний документ Ankr має назву «{title}».',
  },
  version: '{publisher}, версія від {date}',
  date: '{day} {month:genitive} {year}\u00a0року',
  count: 'Використано тверджень: {count}',
}

export default { ...formats, Sources }
