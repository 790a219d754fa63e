import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments = {
  title: 'What Ankr stands for',
  labels: {
    'full-decentralization': 'Full decentralization',
    'independent-data-centers': 'Independent data centres',
    'no-public-cloud': 'No public cloud',
    'crypto-native': 'Native to crypto',
    'self-funded': 'Self-funded',
    'not-beholden': 'Not beholden to investors',
    'community-driven': 'Driven by its community',
    'community-owns-service': 'Owned and secured together',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr calls decentralization a cornerstone of its purpose',
    'decentralization-driving-force': 'and, as Ankr sees it, its heart and driving force.',
    'full-decentralization': 'Ankr commits to full [decentralization](decentralization).',
    'independent-data-centers':
      'Ankr commits to running its nodes in data centres of independent third parties.',
    'no-public-cloud': 'Ankr commits to never using centralized [public cloud](public-cloud) providers.',
    'crypto-native': 'Ankr describes itself as a crypto- and blockchain-native company.',
    'self-funded': 'Ankr states that it funds itself.',
    'not-beholden': 'Ankr commits to being beholden to no investor.',
    'community-driven': 'Ankr commits to being driven entirely by its community,',
    'no-domination': 'which Ankr holds paramount, so that a few cannot dominate.',
    'community-owns-service': 'Ankr states that its community owns and secures the service.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
