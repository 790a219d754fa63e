import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Sources des déclarations d’Ankr',
  statements: {
    title: 'Le document d’Ankr s’intitule «\u00A0{title}\u00A0».',
  },
  version: '{publisher}, version du {date}',
  date: '{day} {month} {year}',
  count: 'Déclarations utilisées\u00A0: {count}',
}

export default { ...formats, Sources }
