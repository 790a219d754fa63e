import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

/** Three cards, each with a principle, our definition and its limit. */
export const Web3Principles = {
  title: 'The principles of Web 3.0',
  statements: {
    'trust-without-controller':
      'The key innovation of Web 3.0, as Ankr sees it: platforms that no single entity controls, yet everyone can trust.',
    'blockchain-underlies': 'Blockchain underlies the decentralization that Web 3.0 needs.',
    'open-trustless-permissionless':
      'Why blockchain? It is open, [trustless](trustless) and [permissionless](permissionless).',
    'participation-is-security': 'The more people take part, the more secure it is for everyone.',
    'building-blocks':
      'Web 3.0 has two key building blocks: decentralization, and [value transfer between peers](peer-to-peer-value-transfer).',
  },
  /** Our caveats. */
  caveats: {
    participation: 'That holds as long as they act independently.',
    trust: 'You trust the rules, not an operator.',
  },
  /** Our definitions. */
  principles: {
    open: {
      label: 'Open',
      text: 'Anyone can read the code and the transaction history.',
      limit: 'Reading it well takes expertise.',
    },
    trustless: {
      label: 'Trustless',
      text: 'You can check the result yourself instead of trusting the other party.',
      limit: 'You still rely on the code, the cryptography and an honest majority.',
    },
    permissionless: {
      label: 'Permissionless',
      text: 'Anyone can take part without asking for permission.',
      limit: 'Costs and laws still apply.',
    },
  },
  /** `{source}`: the source of the definitions. */
  note: 'The definitions and the notes beside Ankr’s statements are ours. The definitions are based on {source}',
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
