import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: '체인 중립',
  statements: {
    'one-platform-multiple-chains': 'Ankr는 하나의 플랫폼에서 여러 블록체인을 제공합니다.',
    'no-chain-promoted': 'Ankr는 특정 체인을 더 권하거나 사용자를 한 체인으로 유도하지 않습니다.',
    'multi-chain-provider': 'Ankr는 멀티체인 제공업체이며, 따라서 중립적입니다.',
    'blockchain-agnosticism': '체인 중립성은 블록체인 비종속성이라고도 합니다.',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, 2022년 3월' },
  age: ['{count}년\u00a0전'],
}

export default { ...baseLocale, ChainNeutralBadge }
