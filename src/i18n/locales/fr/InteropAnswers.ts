import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: 'L’acheteur détient',
  wanted: 'Le vendeur veut',
  asset: '{symbol} sur {chain}',
  bridged: '{symbol} (ponté)',
  source: '{asset}\u00A0: {source}',
  pair: 'Pour payer {wanted} avec {held}\u00A0:',
  verdicts: {
    direct: 'Oui. C’est le même jeton sur le même réseau.',
    'same-chain-swap': 'Pas directement. Même réseau, jeton différent.',
    'cross-chain': 'Pas directement. Les jetons sont sur des réseaux différents.',
    'same-name': 'Pas directement. Même nom, réseaux différents.',
    unknown: 'Les informations ne suffisent pas pour le dire.',
  },
  short: {
    direct: 'Oui',
    'same-chain-swap': 'Pas directement\u00A0: autre jeton',
    'cross-chain': 'Pas directement\u00A0: autre réseau',
    unknown: 'Indéterminé',
  },
  comparison: 'Comparaison des deux jetons',
  relations: {
    name: { same: 'Même nom', similar: 'Nom similaire', different: 'Nom différent' },
    standard: {
      same: 'Même standard',
      similar: 'Presque le même standard',
      different: 'Standard différent',
    },
    network: { same: 'Même réseau', different: 'Réseau différent' },
    contract: { same: 'Même contrat', different: 'Contrat différent' },
    issuer: { same: 'Même émetteur ou pont', different: 'Émetteur ou pont différent' },
    decimals: { same: 'Mêmes décimales', different: 'Décimales différentes' },
  },
  blocking: '{relation}\u00A0: l’obstacle',
  why: 'Pourquoi',
  reasons: {
    INVALID_ID: '«\u00A0{value}\u00A0» n’est pas un identifiant d’actif valide.',
    INVALID_AMOUNT: 'Les montants doivent être des nombres entiers, dans la plus petite unité du jeton.',
    TOKEN_ID_MISSING: 'L’identifiant n’indique pas de quel jeton de la collection il s’agit.',
    SAME_ASSET: 'L’acheteur détient exactement ce que veut le vendeur.',
    BALANCE_UNKNOWN: 'Vérifiez que le solde de l’acheteur couvre le prix.',
    BALANCE_TOO_LOW: 'Le solde de l’acheteur est insuffisant.',
    DIFFERENT_CONTRACT: 'Les deux sont sur {wanted}, mais ce sont des jetons différents.',
    DIFFERENT_TOKEN_ID: 'Ce sont des jetons différents de la même collection.',
    DIFFERENT_KIND: 'Ce sont des types d’actif différents.',
    DIFFERENT_CHAIN:
      'Le jeton de l’acheteur est sur {held}. Le vendeur en veut un sur {wanted}. Un paiement sur un réseau ne peut pas déplacer des jetons sur l’autre.',
    DIFFERENT_ACCOUNT_SYSTEM: 'Les deux réseaux utilisent des types de compte différents.',
    SYMBOL_ONLY_MATCH: 'Les deux s’appellent {symbol}, mais porter le même nom n’en fait pas le même jeton.',
    ISSUER_DIFFERS:
      'Émetteur ou pont du jeton de l’acheteur\u00A0: {held}. Émetteur ou pont du jeton du vendeur\u00A0: {wanted}.',
    ISSUER_UNKNOWN: 'Nous n’avons aucune source sur l’émetteur de l’un ou l’autre jeton.',
    DECIMALS_DIFFER:
      'Le jeton de l’acheteur utilise {held} décimales et celui du vendeur {wanted}\u00A0: le même montant est donc enregistré sous un nombre différent.',
    SOURCE_GAS_REQUIRED: 'Les frais sur {chain} se paient en {currency}.',
    DESTINATION_GAS_REQUIRED: 'Les frais sur {chain} se paient en {currency}.',
    ALLOWANCE_REQUIRED: 'L’acheteur doit autoriser la place de marché à dépenser les jetons.',
    CONTRACT_WALLET:
      'Les acheteurs qui utilisent un portefeuille à contrat intelligent ne contrôlent pas forcément la même adresse sur {wanted}.',
    STANDARD_NOT_CAUSE:
      '{held} et {wanted} sont presque le même standard\u00A0; le standard n’est donc pas l’obstacle.',
    ROUTE_UNKNOWN:
      'Nous ne savons pas si un itinéraire existe, ce qu’il coûterait ni combien de temps il prendrait.',
  },
  issuerUnknown: {
    held: 'Émetteur ou pont du jeton du vendeur\u00A0: {known}. Nous n’avons aucune source sur l’émetteur de celui de l’acheteur.',
    wanted:
      'Émetteur ou pont du jeton de l’acheteur\u00A0: {known}. Nous n’avons aucune source sur l’émetteur de celui du vendeur.',
  },
  sameStandard: 'Les deux jetons utilisent le standard {held}\u00A0; le standard n’est donc pas l’obstacle.',
  reported: '{issuer} (selon {publisher})',
  steps: 'Ce que l’acheteur devrait faire',
  onChain: 'Sur {chain}',
  betweenChains: 'Entre les deux réseaux',
  gas: 'Détenir des {currency} pour payer les frais sur {chain}',
  gasUnknown: 'Détenir un peu de la monnaie propre au réseau pour payer les frais sur {chain}',
  approve: {
    bridge: 'Autoriser le pont à dépenser les jetons, s’il le demande',
    swap: 'Autoriser le contrat d’échange à dépenser les jetons',
    marketplace: 'Autoriser la place de marché à dépenser les jetons',
  },
  reset: 'Si une autorisation antérieure est encore ouverte, la remettre d’abord à 0. Ce jeton l’exige.',
  bridge: 'Faire passer les jetons par un pont, depuis {from} vers {to}',
  wait: 'Attendre que les jetons arrivent sur {chain}. Avec certains ponts, l’acheteur doit les y réclamer.',
  swap: 'Échanger les jetons contre {asset}',
  swapIfNeeded: 'Si le pont livre un autre jeton, l’échanger contre {asset}',
  buy: 'Acheter le NFT',
  exchange:
    'Autre possibilité\u00A0: utiliser une plateforme d’échange avec garde des fonds qui accepte les deux jetons, y déposer les jetons, les négocier si nécessaire et retirer {asset}',
  risk: 'Risques\u00A0: {risks}.',
  risks: {
    'smart-contract': 'bugs dans les contrats intelligents utilisés',
    counterparty: 'défaillance ou fraude de l’opérateur',
    'wrapped-asset': 'perte de la garantie du jeton ponté',
    liquidity: 'liquidité insuffisante',
    price: 'variations de prix',
    custody: 'garde des jetons par un tiers',
  },
  noAdvice: 'Informations générales, et non un conseil financier.',
  table: 'Quels jetons peuvent servir à payer {asset}\u00A0? Tout afficher',
  pays: 'Peut-il payer\u00A0?',
}

export default { ...formats, InteropAnswers }
