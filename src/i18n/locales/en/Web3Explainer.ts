import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer = {
  title: 'Web 3.0: an internet no one controls alone',
  statements: {
    'next-generation': 'Web 3.0 is the next generation of the internet.',
    'no-single-controller':
      'It is made of [decentralized](decentralization) networks that no single entity controls.',
    'under-construction': 'It is here already, and it is still being built.',
    'trust-without-controller':
      'Ankr sees one idea at its heart: nobody controls the platform, yet everyone can trust it.',
    'participation-is-security':
      'The more independent people take part, the more secure it is for all of them.',
    'blockchain-underlies': 'Web 3.0 needs decentralization, and blockchain is what it is built on,',
    'open-trustless-permissionless':
      'because blockchain is open, [trustless](trustless) and [permissionless](permissionless).',
    'building-blocks':
      'Two building blocks carry the rest: decentralization, and value passed directly [between peers](peer-to-peer-value-transfer).',
    'away-from-corporations':
      'Ankr sees a move away from the centralized corporations that dominate today’s web',
    'profit-from-data': 'and that profit from the data their users generate.',
    'mass-adoption':
      'In Ankr’s view, the key to securing Web 3.0 is that individuals, developers and enterprises adopt it widely.',
  },
  more: 'Why blockchain, and why it matters',
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
