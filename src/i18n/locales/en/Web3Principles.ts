import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles = {
  title: 'What Web 3.0 rests on',
  statements: {
    'trust-without-controller':
      'Ankr sees one key innovation: nobody controls the platform, yet everyone can trust it.',
    'blockchain-underlies': 'Blockchain underlies the decentralization that Web 3.0 needs,',
    'open-trustless-permissionless':
      'because it is open, [trustless](trustless) and [permissionless](permissionless).',
    'participation-is-security': 'The more independent people take part, the greater the security for all.',
    'building-blocks':
      'The building blocks: decentralization, and [value passed between peers](peer-to-peer-value-transfer).',
  },
  care: 'The trust goes to rules, not to an operator.',
  principles: {
    open: { label: 'Open', text: 'Anyone can read the rules and the record.' },
    trustless: {
      label: 'Trustless',
      text: 'Check the outcome instead of trusting the other side. You still trust code, cryptography and an honest majority.',
    },
    permissionless: {
      label: 'Permissionless',
      text: 'Anyone may take part without asking. Costs and laws still apply.',
    },
  },
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
