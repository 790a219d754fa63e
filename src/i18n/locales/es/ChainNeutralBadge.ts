import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Neutral entre cadenas',
  statements: {
    'one-platform-multiple-chains': 'Ankr ofrece varias blockchains en una sola plataforma.',
    'no-chain-promoted':
      'Ankr no promueve ninguna cadena por encima de otra ni dirige a sus usuarios hacia una en concreto.',
    'multi-chain-provider': 'Ankr es un proveedor multicadena y, por tanto, neutral.',
    'blockchain-agnosticism': 'La neutralidad entre cadenas también se llama agnosticismo de blockchain.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, marzo de 2022' },
  age: ['hace {count}\u00a0año', 'hace {count}\u00a0años'],
}

export default { ...baseLocale, ChainNeutralBadge }
