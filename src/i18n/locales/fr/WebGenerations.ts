import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'Lire. Écrire. Posséder.',
  statements: {
    'next-generation': 'Ankr décrit le Web 3.0 comme la prochaine génération d’Internet.',
    'under-construction': 'Déjà là, mais encore en construction',
    'away-from-corporations':
      'De grandes entreprises centralisées\u00A0: Ankr dit qu’elles dominent le web d’aujourd’hui et voit dans le Web 3.0 un mouvement qui s’en éloigne',
    'no-single-controller':
      'Aucune entité à elle seule\u00A0: le mouvement construit un Internet de réseaux décentralisés',
    'profit-from-data':
      'Les grandes entreprises dominantes d’aujourd’hui tirent profit des données que génèrent leurs utilisateurs, dit Ankr',
  },
  caption: 'Comparaison de trois générations du web',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'Ce que chacun peut faire',
    web1: 'Lire',
    web2: 'Lire et écrire',
    web3: 'Lire, écrire et posséder',
  },
  abilities: { read: 'Lire', write: 'Écrire', own: 'Posséder' },
  control: { label: 'Qui le contrôle', web1: 'Le responsable de chaque site' },
  data: {
    label: 'Ce que deviennent les données',
    web1: 'Peu sont créées, car la plupart des gens ne font que lire',
    web3: 'Destinées à rester sous le contrôle de ceux qui les créent',
  },
  notStated: 'Non indiqué',
  note: 'Les noms sont informels. Ce que chacun peut faire s’appuie sur {source}',
}

export default { ...formats, WebGenerations }
