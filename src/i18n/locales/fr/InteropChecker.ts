import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'Cet acheteur peut-il payer ce vendeur\u00A0?',
  statements: {
    'usdt-other-ledger':
      'Une personne qui détient des USDT sur Ethereum (ERC-20) ne peut pas facilement acheter un NFT au prix fixé en USDT sur BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'Ankr estime être en première ligne pour s’attaquer à de telles limites.',
    'interop-tools-pioneer':
      'En étroite collaboration avec des développeurs, dit Ankr, l’entreprise a été pionnière en matière d’outils d’interopérabilité entre chaînes.',
  },
  invitation: 'Essayez cette paire ou choisissez-en une autre.',
}

export default { ...formats, InteropChecker }
