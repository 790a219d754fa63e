import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Ankr 在 {date}的一份文件中对自己的表述。',
  statements: {
    'multi-chain-provider': 'Ankr 是多链服务商，因此在各条链之间是中立的。',
    'blockchain-agnosticism': '链中立也称为区块链无关性。',
  },
  contents: '本页内容',
  sections: {
    neutral: '链中立',
    decentralization: '去中心化',
    dao: '治理',
    web3: 'Ankr 与 Web 3.0',
    sources: 'Ankr 表述的来源',
  },
}

export default { ...formats, AnkrApproach }
