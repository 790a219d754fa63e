import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'Une plateforme, plusieurs chaînes',
  statements: {
    'one-platform-multiple-chains': 'Ankr propose plusieurs blockchains sur une seule plateforme.',
    'no-chain-promoted':
      'Ankr ne promeut aucune chaîne plus qu’une autre et n’oriente pas ses utilisateurs vers l’une d’elles.',
  },
  shown:
    'Réseaux affichés\u00A0: {count}. Liste\u00A0: les réseaux principaux du kit de développement d’Ankr, {source}',
  chosen: 'Réseaux affichés\u00A0: {count}. Choisis par ce site.',
  order: {
    alphabetical: 'Par ordre alphabétique.',
    rotation: 'Dans un ordre qui change chaque jour. Chaque chaîne occupe tour à tour chaque place.',
  },
}

export default { ...formats, ChainGrid }
