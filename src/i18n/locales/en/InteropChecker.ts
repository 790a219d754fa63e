import { formats } from './formats.js'

export const InteropChecker = {
  title: 'Can this buyer pay that seller?',
  statements: {
    'usdt-other-ledger':
      'Someone who holds USDT as ERC-20 cannot easily buy an NFT priced in USDT as BEP-20. Try it, and other pairs.',
    'forefront-of-interop': 'Ankr sees itself at the forefront of lifting such limits.',
    'interop-tools-pioneer':
      'Ankr says that, working closely with developers, it pioneered tools for moving between chains.',
  },
}

export default { ...formats, InteropChecker }
