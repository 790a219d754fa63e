import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Les principes du Web 3.0',
  statements: {
    'trust-without-controller':
      'L’innovation clé du Web 3.0, selon Ankr\u00A0: des plateformes qu’aucune entité ne contrôle à elle seule, mais auxquelles tout le monde peut faire confiance.',
    'blockchain-underlies': 'La blockchain est à la base de la décentralisation dont le Web 3.0 a besoin.',
    'open-trustless-permissionless':
      'Pourquoi la blockchain\u00A0? Elle est ouverte, [sans tiers de confiance](trustless) et [sans permission](permissionless).',
    'participation-is-security':
      'Plus les participants sont nombreux, plus la sécurité est grande pour tous.',
    'building-blocks':
      'Le Web 3.0 a deux composantes clés\u00A0: la décentralisation et le [transfert de valeur entre pairs](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'C’est vrai tant qu’ils agissent de façon indépendante.',
    trust: 'On fait confiance aux règles, pas à un opérateur.',
  },
  principles: {
    open: {
      label: 'Ouverte',
      text: 'Chacun peut lire le code et l’historique des transactions.',
      limit: 'Bien les lire demande de l’expertise.',
    },
    trustless: {
      label: 'Sans tiers de confiance',
      text: 'Vous pouvez vérifier le résultat vous-même au lieu de faire confiance à l’autre partie.',
      limit: 'Vous dépendez encore du code, de la cryptographie et d’une majorité honnête.',
    },
    permissionless: {
      label: 'Sans permission',
      text: 'Chacun peut participer sans demander la permission.',
      limit: 'Les coûts et les lois s’appliquent toujours.',
    },
  },
  note: 'Les définitions et les remarques à côté des déclarations d’Ankr sont les nôtres. Les définitions sont fondées sur {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
