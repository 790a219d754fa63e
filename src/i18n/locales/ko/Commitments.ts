import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Ankr가 스스로에 대해 말하는 것',
  groups: {
    commitments: 'Ankr의 약속',
    descriptions: 'Ankr의 자기소개',
  },
  labels: {
    'full-decentralization': '완전한 탈중앙화',
    'independent-data-centers': '독립된 데이터 센터',
    'no-public-cloud': '퍼블릭 클라우드 미사용',
    'crypto-native': '크립토 네이티브',
    'self-funded': '자체 자금',
    'not-beholden': '투자자에 얽매이지 않음',
    'community-driven': '커뮤니티 주도',
    'community-owns-service': '커뮤니티 소유',
    'no-domination': 'Ankr에 중요한 이유',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr는 탈중앙화를 자사의 목적을 떠받치는 하나의 초석이라고 부릅니다.',
    'decentralization-driving-force': 'Ankr는 탈중앙화를 자사의 심장이자 원동력이라고 부릅니다.',
    'full-decentralization': 'Ankr는 완전한 [탈중앙화를](decentralization) 위한 노력을 약속합니다.',
    'independent-data-centers': 'Ankr의 노드는 독립된 제3자 데이터 센터에서 운영됩니다.',
    'multiple-locations': 'Ankr의 노드는 지리적으로 여러 곳에 있습니다.',
    'no-public-cloud':
      'Ankr는 중앙화된 [퍼블릭 클라우드](public-cloud) 제공업체를 절대 이용하지 않는다고 밝힙니다.',
    'crypto-native': 'Ankr는 크립토와 블록체인에 뿌리를 둔 네이티브 기업입니다.',
    'self-funded': 'Ankr는 자체 자금으로 운영된다고 밝힙니다.',
    'not-beholden': 'Ankr는 투자자에게 얽매이지 않는다고 밝힙니다.',
    'community-driven': 'Ankr는 전적으로 커뮤니티가 이끈다고 밝힙니다.',
    'no-domination': 'Ankr의 견해로는, 커뮤니티가 이끄는 것이 소수의 지배를 피하는 데 무엇보다 중요합니다.',
    'community-owns-service': 'Ankr는 커뮤니티가 서비스를 소유하고 안전하게 지킨다고 밝힙니다.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
