import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Le document d’Ankr s’intitule «\u00A0{title}\u00A0».',

    'one-platform-multiple-chains': 'Ankr propose plusieurs blockchains sur une seule plateforme.',
    'no-chain-promoted':
      'Ankr ne favorise aucune chaîne par rapport à une autre et n’oriente pas ses utilisateurs vers l’une d’elles.',
    'blockchain-agnosticism': 'La neutralité entre chaînes est aussi appelée agnosticisme blockchain.',
    'multi-chain-provider': 'Ankr est un fournisseur multichaîne, et donc neutre.',
    'users-choose-network': 'Les clients d’Ankr doivent tout de même choisir un réseau et son écosystème.',
    'erc20-or-bep20':
      'Les clients d’Ankr doivent notamment se demander si leurs propres utilisateurs devraient détenir leurs actifs sous forme de jetons ERC-20 sur Ethereum ou de jetons BEP-20 sur BNB Smart Chain, et ce que ce choix implique.',
    'usdt-other-ledger':
      'Par exemple, une personne qui détient des USDT sur Ethereum (ERC-20) ne peut pas facilement acheter un NFT au prix fixé en USDT sur BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'Ankr estime être en première ligne pour s’attaquer aux limites entre chaînes.',
    'interop-tools-pioneer':
      'Ankr dit avoir été pionnière, en étroite collaboration avec des développeurs, en matière d’outils d’interopérabilité entre chaînes.',

    'full-decentralization': 'Ankr s’engage en faveur de la décentralisation complète.',
    'decentralization-cornerstone':
      'Ankr décrit la décentralisation comme une pierre angulaire de sa raison d’être.',
    'decentralization-driving-force': 'Ankr décrit la décentralisation comme son cœur et son moteur.',
    'nodes-launched': 'Ankr a lancé {statistic} nœuds à travers le monde.',
    'chains-supported':
      'Les nœuds d’Ankr prennent en charge un écosystème florissant de {statistic} blockchains à preuve d’enjeu.',
    'tools-for-developers':
      'Selon Ankr, ses nœuds et les chaînes qu’ils prennent en charge sont fondamentaux pour fournir des outils à une communauté de développeurs Web 3.0 en croissance rapide.',
    'cloud-links-servers':
      'Grâce au cloud computing, Ankr relie des serveurs pour en faire des ressources à la demande.',
    'cloud-for-builders':
      'Les ressources à la demande d’Ankr s’adressent aux personnes qui créent des applications décentralisées, des protocoles et des contrats intelligents.',
    'more-democratic-web':
      'Ankr espère que les applications créées avec ses ressources contribueront à un web plus connecté et plus démocratique.',
    'idle-data-center-power':
      'L’idée fondatrice d’Ankr et son premier livre blanc proposaient un cloud open source qui utiliserait la puissance de calcul inexploitée des centres de données.',
    dccn: 'Le cloud de l’idée fondatrice d’Ankr s’appelait DCCN, sigle anglais de «\u00A0réseau distribué de cloud computing\u00A0».',
    'any-application':
      'Dans le premier modèle d’Ankr, un utilisateur pouvait exécuter n’importe quelle application sur le cloud décentralisé de l’entreprise.',
    'crypto-economy':
      'Ankr a laissé son premier modèle derrière elle\u00A0: l’entreprise se concentre exclusivement sur l’économie crypto.',
    'decentralized-node-access': 'Ankr fournit un accès décentralisé à des nœuds pour plusieurs cas d’usage.',
    'independent-data-centers':
      'Les nœuds d’Ankr fonctionnent dans des centres de données tiers et indépendants.',
    'multiple-locations': 'Les nœuds d’Ankr se trouvent à plusieurs emplacements géographiques.',
    'no-public-cloud': 'Ankr dit ne jamais recourir à des fournisseurs centralisés de cloud public.',
    'others-centralized':
      'Les autres fournisseurs d’API, dit Ankr, utilisent en général un service centralisé, par exemple AWS.',
    'crypto-native': 'Ankr est une entreprise native de la crypto et de la blockchain.',
    'self-funded': 'Ankr dit s’autofinancer.',
    'not-beholden': 'Ankr dit n’être redevable à aucun investisseur.',
    'community-driven': 'Selon Ankr, l’entreprise est entièrement portée par sa communauté.',
    'no-domination':
      'Aux yeux d’Ankr, le fait d’être portée par la communauté est primordial pour éviter la domination de quelques-uns.',
    'community-owns-service':
      'Ankr dit que sa communauté est propriétaire du service et en assure la sécurité.',

    'towards-dao': 'Ankr dit être sur la voie qui mène à une DAO.',
    'governed-by-ankr-dao':
      'Ankr dit être sur une voie solide vers une gouvernance par sa communauté, au moyen de l’ANKR DAO.',
    'dao-definition': 'DAO est le sigle anglais d’organisation autonome décentralisée.',
    'no-investor-majority':
      'Ankr s’engage à ne pas laisser des investisseurs institutionnels acheter une majorité des jetons.',
    'community-in-power': 'L’objectif d’Ankr est que sa communauté garde le pouvoir.',

    'next-generation': 'Ankr décrit le Web 3.0 comme la prochaine génération d’Internet.',
    'mass-adoption':
      'Pour Ankr, l’adoption massive du Web 3.0 par les particuliers, les développeurs et les entreprises est un élément clé pour rendre sûre la prochaine étape d’Internet.',
    'under-construction': 'La troisième génération d’Internet est là, dit Ankr, mais encore en construction.',
    'no-single-controller':
      'Le Web 3.0 est un mouvement qui construit un Internet de réseaux décentralisés qu’aucune entité ne contrôle à elle seule.',
    'away-from-corporations':
      'Ankr voit dans le Web 3.0 un mouvement qui s’éloigne des grandes entreprises centralisées dominant le web d’aujourd’hui.',
    'profit-from-data':
      'Les grandes entreprises qui dominent le web d’aujourd’hui, dit Ankr, tirent profit des données que génèrent les utilisateurs.',
    'trust-without-controller':
      'L’innovation clé du Web 3.0, selon Ankr, ce sont des plateformes qu’aucune entité ne contrôle à elle seule, mais auxquelles tout le monde peut faire confiance.',
    'participation-is-security':
      'Ankr dit du Web 3.0 que plus les participants sont nombreux, plus il est sûr pour tous.',
    'blockchain-underlies': 'La blockchain est à la base de la décentralisation dont le Web 3.0 a besoin.',
    'open-trustless-permissionless':
      'La blockchain est à la base de la décentralisation dont le Web 3.0 a besoin, dit Ankr, parce que la blockchain est ouverte, sans tiers de confiance et sans permission.',
    'building-blocks':
      'Le Web 3.0 a deux composantes clés\u00A0: la décentralisation et le transfert de valeur entre pairs.',
    'infrastructure-for-all':
      'Ankr fournit une infrastructure Web 3.0 aux particuliers, aux développeurs et aux entreprises.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
