import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'Perusahaan ini menawarkan beberapa blockchain dalam satu platform.',
    'no-chain-promoted':
      'Perusahaan ini tidak mengutamakan chain mana pun di atas chain lain, dan tidak mengarahkan penggunanya ke chain tertentu.',
    'nodes-launched': 'perusahaan ini telah meluncurkan {statistic} node di seluruh dunia.',
    'independent-data-centers': 'Node-nya berjalan di pusat data independen milik pihak ketiga.',
    'full-decentralization': 'Ankr berkomitmen pada desentralisasi penuh.',
    'self-funded': 'Perusahaan ini menyatakan mendanai dirinya sendiri.',
    'towards-dao': 'Perusahaan ini menyatakan sedang berada di jalan menuju DAO.',
  },
  dated: 'Per {date}, {statement}',
  datedFirst: 'Per {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
