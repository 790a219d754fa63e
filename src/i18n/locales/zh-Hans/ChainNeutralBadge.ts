import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: '链中立',
  statements: {
    'one-platform-multiple-chains': 'Ankr 在单一平台上提供多条区块链。',
    'no-chain-promoted': 'Ankr 不偏重推广任何一条链，也不引导用户选择某一条链。',
    'multi-chain-provider': 'Ankr 是多链服务商，因此是中立的。',
    'blockchain-agnosticism': '链中立也称为区块链无关性。',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr，The Ankr Approach，2022 年 3 月' },
  age: ['{count}\u00a0年前'],
}

export default { ...baseLocale, ChainNeutralBadge }
