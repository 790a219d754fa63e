import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge = {
  label: 'Chain neutral',
  statements: {
    'one-platform-multiple-chains': 'One platform, many different chains.',
    'no-chain-promoted': 'Ankr commits to promoting none over another, and to steering nobody towards one.',
    'multi-chain-provider': 'As a multi-chain provider, it stays neutral.',
    'blockchain-agnosticism': 'Also called blockchain agnosticism.',
  },
}

export default { ...baseLocale, ChainNeutralBadge }
