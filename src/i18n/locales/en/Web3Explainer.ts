import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer = {
  title: 'Web 3.0: an internet that no single entity controls',
  /** The label of the key idea. */
  idea: 'The key idea',
  statements: {
    'next-generation': 'Ankr describes Web 3.0 as the next generation of the internet.',
    'no-single-controller':
      'It is a movement that is building an internet of [decentralized](decentralization) networks, with no single entity in control.',
    'under-construction': 'This third generation is already here, but still under construction.',
    'trust-without-controller':
      'Its key innovation, as Ankr sees it, is platforms that no single entity controls, yet everyone can trust.',
    'participation-is-security': 'The more people take part, the more secure it is for everyone.',
    'blockchain-underlies': 'Web 3.0 needs decentralization, and blockchain underlies it.',
    'open-trustless-permissionless':
      'The reason: blockchain is open, [trustless](trustless) and [permissionless](permissionless).',
    'building-blocks':
      'Web 3.0 has two key building blocks: decentralization, and the transfer of value [between peers](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr sees Web 3.0 as a move away from the centralized corporations that dominate today’s web.',
    'profit-from-data': 'These corporations, it says, profit from the data that users generate.',
    'mass-adoption':
      'Ankr sees mass adoption by individuals, developers and enterprises as key to securing the next stage of the internet.',
  },
  /** Our caveats. */
  caveats: {
    participation: 'That holds as long as they act independently.',
    trust: 'You trust the rules, not an operator.',
  },
  /** The status of Web 3.0, for the chip. */
  status: 'Here, but still being built',
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
