import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains':
      '同社は、複数のブロックチェーンを一つのプラットフォームで提供しています。',
    'no-chain-promoted':
      '特定のチェーンを優遇することも、ユーザーを特定のチェーンに誘導することもありません。',
    'nodes-launched': '同社はこれまでに世界で{statistic}のノードを立ち上げています。',
    'independent-data-centers': 'ノードは、独立した第三者のデータセンターで稼働しています。',
    'full-decentralization': 'Ankrは完全な分散化への取り組みを約束しています。',
    'self-funded': '同社は、自己資金で運営していると述べています。',
    'towards-dao': '同社は、DAOになる道を歩んでいると述べています。',
  },
  dated: '{date}時点で、{statement}',
  datedFirst: '{date}時点：{statement}',
}

export default { ...formats, FactSentences, Boilerplate }
