import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Ce qu’Ankr dit d’elle-même',
  groups: {
    commitments: 'L’engagement d’Ankr',
    descriptions: 'Comment Ankr se présente',
  },
  labels: {
    'full-decentralization': 'Décentralisation complète',
    'independent-data-centers': 'Centres de données indépendants',
    'no-public-cloud': 'Pas de cloud public',
    'crypto-native': 'Native de la crypto',
    'self-funded': 'Autofinancée',
    'not-beholden': 'Pas redevable à des investisseurs',
    'community-driven': 'Portée par sa communauté',
    'community-owns-service': 'Propriété communautaire',
    'no-domination': 'Pourquoi cela compte pour Ankr',
  },
  statements: {
    'decentralization-cornerstone':
      'Ankr décrit la décentralisation comme une pierre angulaire de sa raison d’être.',
    'decentralization-driving-force': 'Ankr décrit la décentralisation comme son cœur et son moteur.',
    'full-decentralization': 'Ankr s’engage en faveur de la [décentralisation](decentralization) complète.',
    'independent-data-centers':
      'Les nœuds d’Ankr fonctionnent dans des centres de données tiers et indépendants.',
    'multiple-locations': 'Les nœuds d’Ankr se trouvent à plusieurs emplacements géographiques.',
    'no-public-cloud':
      'Ankr dit ne jamais recourir à des fournisseurs centralisés de [cloud public](public-cloud).',
    'crypto-native': 'Ankr est une entreprise native de la crypto et de la blockchain.',
    'self-funded': 'Ankr dit s’autofinancer.',
    'not-beholden': 'Ankr dit n’être redevable à aucun investisseur.',
    'community-driven': 'Selon Ankr, l’entreprise est entièrement portée par sa communauté.',
    'no-domination':
      'Aux yeux d’Ankr, le fait d’être portée par la communauté est primordial pour éviter la domination de quelques-uns.',
    'community-owns-service':
      'Ankr dit que sa communauté est propriétaire du service et en assure la sécurité.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
