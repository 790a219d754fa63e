import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Was Ankr über sich sagt',
  groups: {
    commitments: 'Dazu verpflichtet sich Ankr',
    descriptions: 'So beschreibt sich Ankr',
  },
  labels: {
    'full-decentralization': 'Vollständige Dezentrali\u00ADsierung',
    'independent-data-centers': 'Unabhängige Rechen\u00ADzentren',
    'no-public-cloud': 'Keine Public Cloud',
    'crypto-native': 'Krypto-nativ',
    'self-funded': 'Eigenfinanziert',
    'not-beholden': 'Nicht an Investoren gebunden',
    'community-driven': 'Community-getrieben',
    'community-owns-service': 'Im Besitz der Community',
    'no-domination': 'Warum Ankr das wichtig ist',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr nennt Dezentralisierung einen Eckpfeiler seiner Mission.',
    'decentralization-driving-force': 'Ankr nennt Dezentralisierung sein Herz und seine treibende Kraft.',
    'full-decentralization':
      'Ankr hat sich der vollständigen [Dezentralisierung](decentralization) verpflichtet.',
    'independent-data-centers': 'Ankrs Nodes laufen in unabhängigen Rechenzentren Dritter.',
    'multiple-locations': 'Ankrs Nodes stehen an mehreren geografischen Standorten.',
    'no-public-cloud':
      'Ankr nutzt nach eigenen Angaben nie zentralisierte [Public-Cloud-Anbieter](public-cloud).',
    'crypto-native': 'Ankr ist ein krypto- und blockchain-natives Unternehmen.',
    'self-funded': 'Ankr ist nach eigenen Angaben eigenfinanziert.',
    'not-beholden': 'Ankr ist nach eigenen Angaben nicht an Investoren gebunden.',
    'community-driven': 'Ankr wird nach eigenen Angaben vollständig von seiner Community angetrieben.',
    'no-domination':
      'Dass die Community das Unternehmen antreibt, ist aus Sicht von Ankr von größter Bedeutung, um die Vorherrschaft einiger weniger zu vermeiden.',
    'community-owns-service':
      'Der Dienst gehört nach Angaben von Ankr der Community, die ihn auch absichert.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
