import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'Zincirlere tarafsız',
  statements: {
    'one-platform-multiple-chains': 'Ankr, tek bir platformda birden çok blok zinciri sunuyor.',
    'no-chain-promoted':
      'Ankr hiçbir zinciri diğerinin önüne çıkarmıyor, kullanıcılarını da belirli bir zincire yönlendirmiyor.',
    'multi-chain-provider': 'Ankr çok zincirli bir sağlayıcı ve bu nedenle tarafsız.',
    'blockchain-agnosticism': 'Zincir tarafsızlığına blok zinciri agnostisizmi de denir.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, Mart 2022' },
  age: ['{count}\u00a0yıl\u00a0önce'],
}

export default { ...baseLocale, ChainNeutralBadge }
