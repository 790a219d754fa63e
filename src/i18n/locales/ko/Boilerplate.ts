import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': '이 회사는 하나의 플랫폼에서 여러 블록체인을 제공합니다.',
    'no-chain-promoted': '특정 체인을 우대하거나 사용자를 한 체인으로 유도하지 않습니다.',
    'nodes-launched': '이 회사는 전 세계에 {statistic}의 노드를 구축했습니다.',
    'independent-data-centers': '노드는 독립된 제3자 데이터 센터에서 운영됩니다.',
    'full-decentralization': 'Ankr는 완전한 탈중앙화를 위한 노력을 약속합니다.',
    'self-funded': '자체 자금으로 운영된다고 밝힙니다.',
    'towards-dao': 'DAO가 되기 위한 길을 걷고 있다고 밝힙니다.',
  },
  dated: '{date} 기준, {statement}',
  datedFirst: '{date} 기준: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
