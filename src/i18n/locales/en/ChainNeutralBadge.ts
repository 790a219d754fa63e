import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge = {
  label: 'Chain neutral',
  statements: {
    'one-platform-multiple-chains': 'Ankr offers multiple blockchains on a single platform.',
    'no-chain-promoted': 'It does not favour any chain over another, or steer its users towards one.',
    'multi-chain-provider': 'As a multi-chain provider, it stays neutral.',
    'blockchain-agnosticism': 'Chain neutrality is also called blockchain agnosticism.',
  },
}

export default { ...baseLocale, ChainNeutralBadge }
