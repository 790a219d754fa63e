import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Uma plataforma, várias blockchains',
  statements: {
    'one-platform-multiple-chains': 'A Ankr oferece várias blockchains em uma única plataforma.',
    'no-chain-promoted':
      'A Ankr não promove nenhuma blockchain em detrimento de outra nem direciona seus usuários para uma delas.',
  },
  shown: 'Redes exibidas: {count}. Lista: as principais redes do kit de desenvolvimento da Ankr, {source}',
  chosen: 'Redes exibidas: {count}. Escolhidas por este site.',
  order: {
    alphabetical: 'Em ordem alfabética.',
    rotation: 'Em uma ordem que muda todos os dias. Cada blockchain ocupa cada posição, uma de cada vez.',
  },
}

export default { ...formats, ChainGrid }
