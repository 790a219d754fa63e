import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'nœuds lancés',
    'chains-supported': 'blockchains à preuve d’enjeu prises en charge',
    'independent-data-centers':
      'Les nœuds d’Ankr fonctionnent dans des centres de données tiers et indépendants.',
    'multiple-locations': 'Les nœuds d’Ankr se trouvent à plusieurs emplacements géographiques.',
    'no-public-cloud': 'Ankr dit ne jamais recourir à des fournisseurs centralisés de cloud public.',
  },
  labels: {
    'independent-data-centers': 'Centres de données indépendants',
    'multiple-locations': 'Plusieurs emplacements',
    'no-public-cloud': 'Pas de cloud public',
  },
  notes: {
    'nodes-launched': 'Nœuds lancés à travers le monde. Ce n’est pas le nombre de nœuds actifs aujourd’hui.',
    'chains-supported': 'Dans un écosystème florissant, selon la description d’Ankr.',
  },
  asOf: ', chiffre {date:genitive}',
  withheld: 'Ce site n’affiche pas le chiffre, car il date {date:genitive}.',
  bar: 'Chaque barre représente {count}.',
  openBar: 'La barre ouverte représente «\u00A0plus de\u00A0».',
}

export default { ...formats, DecentralizationStats }
