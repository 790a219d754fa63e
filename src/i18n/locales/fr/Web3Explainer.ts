import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Le Web 3.0, tel qu’Ankr le décrit',
  idea: 'L’idée clé',
  statements: {
    'next-generation': 'Ankr décrit le Web 3.0 comme la prochaine génération d’Internet.',
    'no-single-controller':
      'Le mouvement du Web 3.0 construit un Internet de réseaux [décentralisés](decentralization) qu’aucune entité ne contrôle à elle seule.',
    'under-construction': 'Déjà là, mais encore en construction',
    'trust-without-controller':
      'Des plateformes qu’aucune entité ne contrôle à elle seule, mais auxquelles tout le monde peut faire confiance\u00A0: l’innovation clé, selon Ankr.',
    'participation-is-security':
      'Plus les participants sont nombreux, plus la sécurité est grande pour tous.',
    'blockchain-underlies': 'La blockchain est à la base de la décentralisation dont le Web 3.0 a besoin.',
    'open-trustless-permissionless':
      'Pourquoi la blockchain\u00A0? Elle est ouverte, [sans tiers de confiance](trustless) et [sans permission](permissionless).',
    'building-blocks':
      'Le Web 3.0 a deux composantes clés\u00A0: la décentralisation et le transfert de valeur [entre pairs](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr voit dans le Web 3.0 un mouvement qui s’éloigne des grandes entreprises centralisées dominant le web d’aujourd’hui.',
    'profit-from-data':
      'Les grandes entreprises dominantes d’aujourd’hui, dit Ankr, tirent profit des données que génèrent leurs utilisateurs.',
    'mass-adoption':
      'Pour Ankr, l’adoption massive du Web 3.0 par les particuliers, les développeurs et les entreprises est un élément clé pour rendre sûre la prochaine étape d’Internet.',
  },
  caveats: {
    participation: 'C’est vrai tant qu’ils agissent de façon indépendante.',
    trust: 'On fait confiance aux règles, pas à un opérateur.',
  },
  more: 'Pourquoi le Web 3.0 utilise la blockchain',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
