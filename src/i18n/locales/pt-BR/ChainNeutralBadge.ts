import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Neutra entre blockchains',
  statements: {
    'one-platform-multiple-chains': 'A Ankr oferece várias blockchains em uma única plataforma.',
    'no-chain-promoted':
      'A Ankr não promove nenhuma blockchain em detrimento de outra nem direciona seus usuários para uma delas.',
    'multi-chain-provider': 'A Ankr é uma provedora multichain e, portanto, neutra.',
    'blockchain-agnosticism':
      'A neutralidade entre blockchains também é chamada de agnosticismo de blockchain.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, março de 2022' },
  age: ['há {count}\u00a0ano', 'há {count}\u00a0anos'],
}

export default { ...baseLocale, ChainNeutralBadge }
