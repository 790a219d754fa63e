import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Neutre entre chaînes',
  statements: {
    'one-platform-multiple-chains': 'Ankr propose plusieurs blockchains sur une seule plateforme.',
    'no-chain-promoted':
      'Ankr ne promeut aucune chaîne plus qu’une autre et n’oriente pas ses utilisateurs vers l’une d’elles.',
    'multi-chain-provider': 'Ankr est un fournisseur multichaîne, et donc neutre.',
    'blockchain-agnosticism': 'La neutralité entre chaînes est aussi appelée agnosticisme blockchain.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, mars 2022' },
  age: ['il y a {count}\u00a0an', 'il y a {count}\u00a0ans'],
}

export default { ...baseLocale, ChainNeutralBadge }
