import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Chain-neutral',
  statements: {
    'one-platform-multiple-chains': 'Ankr bietet mehrere Blockchains auf einer einzigen Plattform.',
    'no-chain-promoted':
      'Ankr wirbt für keine Chain mehr als für eine andere und lenkt seine Nutzer nicht zu einer bestimmten.',
    'multi-chain-provider': 'Ankr ist ein Multi-Chain-Anbieter und deshalb neutral.',
    'blockchain-agnosticism': 'Chain-Neutralität heißt auch Blockchain-Agnostizismus.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, März 2022' },
  age: ['vor\u00a0{count}\u00a0J.'],
}

export default { ...baseLocale, ChainNeutralBadge }
