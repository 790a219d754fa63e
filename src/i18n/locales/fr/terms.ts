import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Agnosticisme blockchain',
  meaning:
    'Autre nom de la neutralité entre chaînes\u00A0: proposer plusieurs blockchains sans en favoriser aucune.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Neutre entre chaînes',
  meaning: 'Qui propose plusieurs blockchains sans en favoriser aucune.',
  note: 'Cela ne signifie pas qu’elles se valent en qualité ou en risque.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Multichaîne',
  meaning:
    'Qui fonctionne avec plusieurs blockchains. Cela seul ne les relie pas\u00A0: transférer des actifs ou des messages entre elles demande un pont.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Nœud',
  meaning: 'Un ordinateur qui exécute le logiciel d’une blockchain et est connecté à son réseau.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Nœud complet',
  meaning:
    'Un nœud qui vérifie lui-même les blocs, un par un, et conserve les données récentes. Il peut supprimer les plus anciennes.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Validateur',
  meaning: 'Un participant qui met des jetons en jeu pour proposer des blocs et voter sur ceux-ci.',
  note: 'À ne pas confondre avec un nœud qui répond à des requêtes.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Preuve d’enjeu',
  meaning:
    'Proof-of-Stake\u00A0: une façon pour un réseau de s’accorder sur les blocs. Les validateurs bloquent des jetons et peuvent les perdre s’ils enfreignent les règles.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Appel de procédure à distance\u00A0: une façon pour un ordinateur de demander à un autre des données ou une action par le réseau.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Standard de jeton',
  meaning: 'Un ensemble commun de fonctions que fournissent les contrats de jetons.',
  note: 'Il ne dit rien de la valeur ni de l’émetteur d’un jeton.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'L’interface standard des jetons interchangeables sur Ethereum\u00A0: soldes, transferts et autorisations.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'Le standard de jeton de BNB Smart Chain, fondé sur ERC-20.',
  source: 'Spécification BEP-20',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Jeton non fongible\u00A0: un jeton unique, identifié par son contrat et son identifiant.',
  note: 'Les droits qu’il donne dépendent de ses conditions.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning:
    'Un cryptoactif conçu pour garder une valeur stable par rapport à une référence, comme le dollar américain.',
  note: 'Il peut ne pas y parvenir.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Le jeton de Tether, conçu pour suivre le dollar américain. Il existe sur plusieurs blockchains.',
  note: 'Les versions pontées portent le même symbole.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Interopérabilité',
  meaning:
    'La capacité de systèmes situés sur des blockchains différentes à échanger des actifs ou des messages.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Pont',
  meaning:
    'Un service qui fait passer des actifs ou des messages d’une blockchain à une autre. Son utilisation comporte des risques.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Application décentralisée\u00A0: sa logique centrale s’exécute dans des contrats intelligents. Son interface peut rester gérée par un seul acteur.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Contrat intelligent',
  meaning: 'Un programme stocké sur une blockchain, qui s’y exécute tel qu’il est écrit.',
  note: 'Ce n’est pas nécessairement un contrat au sens juridique.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Réseau distribué de cloud computing\u00A0: le cloud open source du premier livre blanc d’Ankr. Ankr s’est depuis tournée vers autre chose.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Cloud computing',
  meaning: 'Des ressources informatiques partagées, accessibles par un réseau et fournies à la demande.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Cloud public',
  meaning: 'Une infrastructure cloud que le grand public peut utiliser.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Centre de données',
  meaning:
    'Un bâtiment, ou un ensemble de bâtiments, qui abrite des ordinateurs avec l’énergie, le refroidissement et la sécurité nécessaires.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Décentralisation',
  meaning:
    'Le contrôle d’un système réparti entre des acteurs indépendants. C’est une question de degré, qui peut varier d’un élément à l’autre.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Coefficient de Nakamoto',
  meaning:
    'Le plus petit nombre d’acteurs qui, ensemble, contrôlent plus d’une part donnée d’un élément d’un système.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Organisation autonome décentralisée\u00A0: dirigée par les votes de ses membres, selon des règles inscrites sur une blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Jeton de gouvernance',
  meaning: 'Un jeton qui donne des droits de vote à ses détenteurs.',
  note: 'Le pouvoir de vote peut se concentrer entre quelques mains.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Un nom informel du web des débuts, fait surtout de pages à lire.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'Un nom informel du web des plateformes\u00A0: le public lit et publie, et des entreprises gèrent les services.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'Un nom informel d’un web que chacun peut lire, écrire et posséder.',
  note: 'Il a aussi désigné le web sémantique du W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Sans tiers de confiance',
  meaning: 'Les parties peuvent échanger sans devoir faire confiance à un tiers.',
  note: 'Elles dépendent encore du code, de la cryptographie et d’une majorité honnête.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Sans permission',
  meaning: 'Chacun peut l’utiliser ou y participer sans approbation.',
  note: 'Les coûts et les lois s’appliquent toujours.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Transfert de valeur entre pairs',
  meaning:
    'Envoyer un actif directement à une autre partie, sans institution financière entre les deux. Un réseau enregistre tout de même le transfert.',
  source: 'Livre blanc Bitcoin',
}
