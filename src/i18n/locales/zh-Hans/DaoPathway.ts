import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: '迈向 DAO 之路',
  labels: {
    start: 'Ankr 从哪里出发',
    way: '正在迈向 DAO',
    aim: '通过 DAO 治理',
  },
  statements: {
    'dao-definition': '[DAO](dao) 意为“去中心化自治组织”。',
    'self-funded': 'Ankr 表示公司自筹资金。',
    'community-driven': 'Ankr 表示，公司完全由社区驱动。',
    'towards-dao': 'Ankr 表示正走在成为 DAO 的道路上。',
    'governed-by-ankr-dao': 'Ankr 表示正走在一条坚实的道路上，通往由社区经 ANKR DAO 治理的未来。',
    'no-investor-majority': 'Ankr 承诺，不让机构投资者买下多数代币。',
    'community-in-power': 'Ankr 的目标是让权力继续掌握在其社区手中。',
  },
  status: { now: '截至 {date}', ahead: '截至 {date}仍待实现' },
  safeguard: 'Ankr 关于代币持有的承诺',
}

export default { ...formats, DaoPathway, glossary: { dao } }
