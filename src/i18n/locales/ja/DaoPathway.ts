import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'DAOへの道のり',
  labels: {
    start: 'Ankrの出発点',
    way: 'DAOへ向かう途上',
    aim: 'DAOによるガバナンス',
  },
  statements: {
    'dao-definition': '[DAO](dao)は「分散型自律組織」を意味します。',
    'self-funded': 'Ankrは、自己資金で運営していると述べています。',
    'community-driven': 'Ankrは、完全にコミュニティ主導であると述べています。',
    'towards-dao': 'Ankrは、DAOになる道を歩んでいると述べています。',
    'governed-by-ankr-dao':
      'Ankrは、ANKR DAOを通じたコミュニティによる統治に向けて、確かな道を歩んでいると述べています。',
    'no-investor-majority': 'Ankrは、機関投資家にトークンの過半数を買い占めさせないことを約束しています。',
    'community-in-power': 'Ankrの目標は、コミュニティが主導権を持ち続けることです。',
  },
  status: { now: '{date}時点', ahead: '{date}時点ではまだ先' },
  safeguard: 'トークン保有に関するAnkrの約束',
}

export default { ...formats, DaoPathway, glossary: { dao } }
