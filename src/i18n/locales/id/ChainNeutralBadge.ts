import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Netral antar-chain',
  statements: {
    'one-platform-multiple-chains': 'Ankr menawarkan beberapa blockchain dalam satu platform.',
    'no-chain-promoted':
      'Ankr tidak mempromosikan chain mana pun di atas chain lain, dan tidak mengarahkan penggunanya ke chain tertentu.',
    'multi-chain-provider': 'Ankr adalah penyedia multichain, dan karena itu netral.',
    'blockchain-agnosticism': 'Netralitas antar-chain juga disebut agnostisisme blockchain.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, Maret 2022' },
  age: ['{count}\u00a0thn\u00a0lalu'],
}

export default { ...baseLocale, ChainNeutralBadge }
