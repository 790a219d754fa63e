import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'Компанія пропонує різні блокчейни на одній платформі.',
    'no-chain-promoted':
      'Вона не надає переваги жодному блокчейну перед іншими й не схиляє своїх користувачів до якогось одного.',
    'nodes-launched': 'компанія запустила {statistic} вузлів у всьому світі.',
    'independent-data-centers': 'Її вузли працюють у незалежних сторонніх дата-центрах.',
    'full-decentralization': 'Ankr бере на себе зобов’язання щодо повної децентралізації.',
    'self-funded': 'За її словами, вона на самофінансуванні.',
    'towards-dao': 'За її словами, вона на шляху до того, щоб стати DAO.',
  },
  dated: 'Станом на {date} {statement}',
  datedFirst: 'Станом на {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
