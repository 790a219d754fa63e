import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Sources: Messages['Sources'] = {
  title: 'Fontes das declarações da Ankr',
  statements: {
    title: 'O documento da própria Ankr se intitula “{title}”.',
  },
  version: '{publisher}, versão de {date}',
  date: '{day} de {month} de {year}',
  count: 'Declarações usadas: {count}',
}

export default { ...formats, Sources }
