import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'La voie vers une DAO',
  labels: {
    start: 'Le point de départ d’Ankr',
    way: 'En chemin vers une DAO',
    aim: 'Une gouvernance par une DAO',
  },
  statements: {
    'dao-definition': '[DAO](dao) est le sigle anglais d’organisation autonome décentralisée.',
    'self-funded': 'Ankr dit s’autofinancer.',
    'community-driven': 'Sa communauté, dit Ankr, la porte entièrement.',
    'towards-dao': 'Ankr dit être sur la voie qui mène à une DAO.',
    'governed-by-ankr-dao':
      'Ankr dit être sur une voie solide vers une gouvernance par sa communauté, au moyen de l’ANKR DAO.',
    'no-investor-majority':
      'Ankr s’engage à ne pas laisser des investisseurs institutionnels acheter une majorité des jetons.',
    'community-in-power': 'L’objectif d’Ankr est que sa communauté garde le pouvoir.',
  },
  status: { now: 'Situation en {date}', ahead: 'En {date}, encore à venir' },
  safeguard: 'L’engagement d’Ankr sur la détention des jetons',
}

export default { ...formats, DaoPathway, glossary: { dao } }
