import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'O caminho para uma DAO',
  labels: {
    start: 'De onde a Ankr parte',
    way: 'Rumo a uma DAO',
    aim: 'Governança por meio de uma DAO',
  },
  statements: {
    'dao-definition': '[DAO](dao) é a sigla em inglês de organização autônoma descentralizada.',
    'self-funded': 'A Ankr diz que se autofinancia.',
    'community-driven': 'Quem a move inteiramente, diz a Ankr, é a sua comunidade.',
    'towards-dao': 'A Ankr diz que está a caminho de ser uma DAO.',
    'governed-by-ankr-dao':
      'A Ankr diz que está em um caminho sólido rumo à governança pela comunidade por meio da ANKR DAO.',
    'no-investor-majority':
      'A Ankr se compromete a não permitir que investidores institucionais comprem uma maioria dos tokens.',
    'community-in-power': 'O objetivo da Ankr é que sua comunidade continue no poder.',
  },
  status: { now: 'Situação em {date}', ahead: 'Em {date}, ainda por vir' },
  safeguard: 'O compromisso da Ankr sobre a posse dos tokens',
}

export default { ...formats, DaoPathway, glossary: { dao } }
