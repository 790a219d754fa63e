import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

/** Ankr’s view of Web 3.0. `more`: the button that shows the reasons. */
export const Web3Explainer = {
  title: 'Web 3.0, as Ankr describes it',
  /** The label of the key idea. */
  idea: 'The key idea',
  statements: {
    'next-generation': 'Ankr describes Web 3.0 as the next generation of the internet.',
    'no-single-controller':
      'The Web 3.0 movement is building an internet of [decentralized](decentralization) networks that no single entity controls.',
    'under-construction': 'Here, but still being built',
    'trust-without-controller':
      'Platforms that no single entity controls, yet everyone can trust: the key innovation, as Ankr sees it.',
    'participation-is-security': 'The more people take part, the more secure it is for everyone.',
    'blockchain-underlies': 'Blockchain underlies the decentralization that Web 3.0 needs.',
    'open-trustless-permissionless':
      'Why blockchain? It is open, [trustless](trustless) and [permissionless](permissionless).',
    'building-blocks':
      'Web 3.0 has two key building blocks: decentralization, and the transfer of value [between peers](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr sees Web 3.0 as a move away from the centralized corporations that dominate today’s web.',
    'profit-from-data':
      'Today’s dominant corporations, Ankr says, profit from the data that their users generate.',
    'mass-adoption':
      'Ankr sees mass adoption of Web 3.0, by individuals, developers and enterprises, as key to making the internet’s next stage secure.',
  },
  /** Our caveats. */
  caveats: {
    participation: 'That holds as long as they act independently.',
    trust: 'You trust the rules, not an operator.',
  },
  more: 'Why Web 3.0 uses blockchain',
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
