import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Fuentes de las declaraciones de Ankr',
  statements: {
    title: 'El documento de la propia Ankr se titula «{title}».',
  },
  version: '{publisher}, versión del {date}',
  date: '{day} de {month} de {year}',
  count: 'Declaraciones usadas: {count}',
}

export default { ...formats, Sources }
