import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'El camino hacia una DAO',
  labels: {
    start: 'De dónde parte Ankr',
    way: 'Rumbo a una DAO',
    aim: 'Gobernanza mediante una DAO',
  },
  statements: {
    'dao-definition': '[DAO](dao) son las siglas en inglés de organización autónoma descentralizada.',
    'self-funded': 'Ankr dice que se autofinancia.',
    'community-driven': 'La impulsa por completo su comunidad, dice Ankr.',
    'towards-dao': 'Ankr dice que está en camino de ser una DAO.',
    'governed-by-ankr-dao':
      'Ankr dice que está en un camino sólido hacia la gobernanza por parte de su comunidad mediante la ANKR DAO.',
    'no-investor-majority':
      'Ankr se compromete a no permitir que inversores institucionales compren una mayoría de los tokens.',
    'community-in-power': 'El objetivo de Ankr es que su comunidad conserve el poder.',
  },
  status: { now: 'Situación en {date}', ahead: 'En {date}, aún por delante' },
  safeguard: 'El compromiso de Ankr sobre la propiedad de los tokens',
}

export default { ...formats, DaoPathway, glossary: { dao } }
