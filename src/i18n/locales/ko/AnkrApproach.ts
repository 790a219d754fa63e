import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'Ankr가 {date} 문서에서 스스로에 대해 말한 내용입니다.',
  statements: {
    'multi-chain-provider': 'Ankr는 멀티체인 제공업체이며, 따라서 체인 사이에서 중립적입니다.',
    'blockchain-agnosticism': '체인 중립성은 블록체인 비종속성이라고도 합니다.',
  },
  contents: '이 페이지의 내용',
  sections: {
    neutral: '체인 중립성',
    decentralization: '탈중앙화',
    dao: '거버넌스',
    web3: 'Ankr와 Web 3.0',
    sources: 'Ankr 설명의 출처',
  },
}

export default { ...formats, AnkrApproach }
