import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Les débuts d’Ankr',
  lanes: { past: 'Le premier modèle', present: 'Depuis' },
  labels: {
    idea: 'L’idée d’origine',
    model: 'DCCN',
    crypto: 'Cap sur la crypto',
    infrastructure: 'Des ressources pour créer',
    hope: 'Un web plus démocratique',
  },
  statements: {
    'idle-data-center-power':
      'L’idée fondatrice d’Ankr et son premier livre blanc proposaient un cloud open source qui utiliserait la puissance de calcul inexploitée des centres de données.',
    dccn: 'Ce cloud s’appelait [DCCN](dccn), sigle anglais de «\u00A0réseau distribué de cloud computing\u00A0».',
    'any-application':
      'Dans ce modèle, un utilisateur pouvait exécuter n’importe quelle application sur le cloud décentralisé d’Ankr.',
    'crypto-economy':
      'Ankr a changé d’orientation\u00A0: l’entreprise se concentre exclusivement sur l’économie crypto.',
    'decentralized-node-access':
      'Ankr fournit un accès décentralisé à des [nœuds](node) pour plusieurs cas d’usage.',
    'cloud-links-servers':
      'Ankr utilise le [cloud computing](cloud-computing) pour relier des serveurs et en faire des ressources à la demande.',
    'cloud-for-builders':
      'Les ressources à la demande d’Ankr s’adressent aux personnes qui créent des applications décentralisées, des protocoles et des [contrats intelligents](smart-contract).',
    'tools-for-developers':
      'Selon Ankr, ses nœuds et les chaînes qu’ils prennent en charge sont fondamentaux pour fournir des outils à une communauté de développeurs Web 3.0 en croissance rapide.',
    'more-democratic-web':
      'Ankr espère que les applications créées avec ses ressources contribueront à un web plus connecté et plus démocratique.',
  },
  cloudIsNotPublic: 'Le cloud computing ne nécessite pas de fournisseur de [cloud public](public-cloud).',
  status: { now: 'Situation en {date}', ahead: 'En {date}, encore à venir' },
  note: 'Le document d’Ankr ne date pas ces étapes. L’ordre est le nôtre.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
