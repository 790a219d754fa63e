import { formats } from './formats.js'

/** A form in which a visitor selects two tokens. The result is in `InteropAnswers`. */
export const InteropChecker = {
  title: 'Can this buyer pay this seller?',
  statements: {
    'usdt-other-ledger':
      'Someone who holds USDT on Ethereum (ERC-20) cannot easily buy an NFT priced in USDT on BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'Ankr sees itself at the forefront of tackling such limits.',
    'interop-tools-pioneer':
      'Working closely with developers, Ankr says, it pioneered tools for cross-chain interoperability.',
  },
  /** Our invitation after the example. */
  invitation: 'Try this pair, or choose another.',
}

export default { ...formats, InteropChecker }
