import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': '该公司在单一平台上提供多条区块链。',
    'no-chain-promoted': '它不偏向任何一条链，也不引导用户选择某一条链。',
    'nodes-launched': '它已在全球启动{statistic} 个节点。',
    'independent-data-centers': '其节点运行在独立的第三方数据中心。',
    'full-decentralization': 'Ankr 承诺致力于完全去中心化。',
    'self-funded': '它表示公司自筹资金。',
    'towards-dao': '它表示正走在成为 DAO 的道路上。',
  },
  dated: '截至 {date}，{statement}',
  datedFirst: '截至 {date}：{statement}',
}

export default { ...formats, FactSentences, Boilerplate }
