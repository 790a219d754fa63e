import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: '一つのプラットフォーム、複数のチェーン',
  statements: {
    'one-platform-multiple-chains':
      'Ankrは、複数のブロックチェーンを一つのプラットフォームで提供しています。',
    'no-chain-promoted':
      'Ankrが特定のチェーンをほかより推奨することも、ユーザーを特定のチェーンに誘導することもありません。',
  },
  shown: '表示ネットワーク数：{count}。一覧：Ankrの開発者キットにある主要ネットワーク、{source}',
  chosen: '表示ネットワーク数：{count}。このサイトが選んだものです。',
  order: {
    alphabetical: 'アルファベット順です。',
    rotation: '順序は毎日変わり、各チェーンが順番にすべての位置に表示されます。',
  },
}

export default { ...formats, ChainGrid }
