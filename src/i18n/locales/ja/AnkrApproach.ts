import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Ankrが{date}の文書で自社について述べた内容です。',
  statements: {
    'multi-chain-provider': 'Ankrはマルチチェーンのプロバイダーであり、したがってチェーン間で中立です。',
    'blockchain-agnosticism': '「チェーン中立性」は、「ブロックチェーン非依存」とも呼ばれます。',
  },
  contents: 'このページの内容',
  sections: {
    neutral: 'チェーン中立性',
    decentralization: '分散化',
    dao: 'ガバナンス',
    web3: 'AnkrとWeb 3.0',
    sources: 'Ankrの記述の出典',
  },
}

export default { ...formats, AnkrApproach }
