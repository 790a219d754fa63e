import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Блокчейн-нейтральність',
  statements: {
    'one-platform-multiple-chains': 'Ankr пропонує різні блокчейни на одній платформі.',
    'no-chain-promoted':
      'Ankr не просуває жодного блокчейну понад інші і не схиляє своїх користувачів до якогось одного.',
    'multi-chain-provider': 'Ankr є мультичейн-провайдером, а отже, нейтральна.',
    'blockchain-agnosticism': 'Блокчейн-нейтральність також називають блокчейн-агностицизмом.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, березень 2022 року' },
  age: ['{count}\u00a0р.\u00a0тому'],
}

export default { ...baseLocale, ChainNeutralBadge }
