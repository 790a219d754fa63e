import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'Шлях до DAO',
  labels: {
    start: 'Звідки починає Ankr',
    way: 'Рух до DAO',
    aim: 'Урядування через DAO',
  },
  statements: {
    'dao-definition':
      '[DAO](dao) означає «децентралізована автономна організація» (decentralized autonomous organization).',
    'self-funded': 'За словами Ankr, вона на самофінансуванні.',
    'community-driven': 'Її спільнота, за словами Ankr, повністю її рухає.',
    'towards-dao': 'За словами Ankr, вона на шляху до того, щоб стати DAO.',
    'governed-by-ankr-dao':
      'За словами Ankr, вона на надійному шляху до урядування силами спільноти через ANKR DAO.',
    'no-investor-majority':
      'Ankr зобов’язується не дозволити інституційним інвесторам скупити більшість токенів.',
    'community-in-power': 'Мета Ankr\u00A0— щоб влада залишалася за її спільнотою.',
  },
  status: { now: 'Станом на {date}', ahead: 'Ще попереду станом на {date}' },
  safeguard: 'Зобов’язання Ankr щодо володіння токенами',
}

export default { ...formats, DaoPathway, glossary: { dao } }
