import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'チェーン中立',
  statements: {
    'one-platform-multiple-chains':
      'Ankrは、複数のブロックチェーンを一つのプラットフォームで提供しています。',
    'no-chain-promoted':
      'Ankrが特定のチェーンをほかより推奨することも、ユーザーを特定のチェーンに誘導することもありません。',
    'multi-chain-provider': 'Ankrはマルチチェーンのプロバイダーであり、したがって中立です。',
    'blockchain-agnosticism': '「チェーン中立性」は、「ブロックチェーン非依存」とも呼ばれます。',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr、The Ankr Approach、2022年3月' },
  age: ['{count}年前'],
}

export default { ...baseLocale, ChainNeutralBadge }
