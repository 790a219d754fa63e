import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

/** A list of cards. `groups`: headings. `labels`: the heading of each card, above its sentence. */
export const Commitments = {
  title: 'What Ankr says about itself',
  groups: {
    commitments: 'Ankr is committed to',
    descriptions: 'How Ankr describes itself',
  },
  labels: {
    'full-decentralization': 'Full decentralization',
    'independent-data-centers': 'Independent data centres',
    'no-public-cloud': 'No public cloud',
    'crypto-native': 'Crypto-native',
    'self-funded': 'Self-funded',
    'not-beholden': 'Not beholden to investors',
    'community-driven': 'Community-driven',
    'community-owns-service': 'Community-owned',
    'no-domination': 'Why it matters to Ankr',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr calls decentralization a cornerstone of its purpose.',
    'decentralization-driving-force':
      'For Ankr, decentralization is the heart and driving force of the company.',
    'full-decentralization': 'Ankr is committed to full [decentralization](decentralization).',
    'independent-data-centers': 'Ankr’s nodes run in independent, third-party data centres.',
    'multiple-locations': 'Ankr’s nodes are in multiple geographic locations.',
    'no-public-cloud': 'Ankr says it never uses centralized [public cloud](public-cloud) providers.',
    'crypto-native': 'Ankr is a company native to crypto and blockchain.',
    'self-funded': 'Ankr says it is self-funded.',
    'not-beholden': 'Ankr says it is not beholden to investors.',
    'community-driven': 'Ankr says it is driven entirely by its community.',
    'no-domination': 'In Ankr’s view, being community-driven is paramount to avoiding domination by a few.',
    'community-owns-service': 'Ankr says its community owns and secures the service.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
