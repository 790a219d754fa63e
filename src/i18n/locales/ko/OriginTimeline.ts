import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Ankr의 시작',
  lanes: { past: '첫 모델', present: '그 이후' },
  labels: {
    idea: '최초의 아이디어',
    model: 'DCCN',
    crypto: '크립토에 집중',
    infrastructure: '빌더를 위한 자원',
    hope: '더 민주적인 웹',
  },
  statements: {
    'idle-data-center-power':
      'Ankr의 창업 아이디어와 첫 백서는 데이터 센터의 유휴 처리 능력으로 돌아갈 오픈 소스 클라우드를 제안했습니다.',
    dccn: '이 클라우드는 “distributed cloud computing network”(분산 클라우드 컴퓨팅 네트워크)를 줄여 [DCCN이라](dccn) 불렸습니다.',
    'any-application':
      '그 모델에서 사용자는 Ankr의 탈중앙화 클라우드에서 어떤 애플리케이션이든 실행할 수 있었습니다.',
    'crypto-economy': 'Ankr는 다음 단계로 나아가, 오로지 크립토 경제에 집중합니다.',
    'decentralized-node-access': 'Ankr는 여러 용도를 위해 [노드에](node) 대한 탈중앙화된 접근을 제공합니다.',
    'cloud-links-servers':
      'Ankr는 [클라우드 컴퓨팅을](cloud-computing) 이용해 서버를 온디맨드 자원으로 연결합니다.',
    'cloud-for-builders':
      'Ankr의 온디맨드 자원은 탈중앙화 앱, 프로토콜, [스마트 컨트랙트를](smart-contract) 만드는 사람들을 위한 것입니다.',
    'tools-for-developers':
      'Ankr는 자사의 노드와 그 노드가 지원하는 체인이, 빠르게 성장하는 Web 3.0 개발자 커뮤니티에 도구를 제공하는 일의 근간이라고 말합니다.',
    'more-democratic-web':
      'Ankr는 자사의 자원을 바탕으로 만들어진 앱들이 더 연결되고 더 민주적인 웹에 기여하기를 바랍니다.',
  },
  cloudIsNotPublic:
    '클라우드 컴퓨팅에 반드시 [퍼블릭 클라우드](public-cloud) 제공업체가 필요한 것은 아닙니다.',
  status: { now: '{date} 기준', ahead: '{date} 기준 미실현' },
  note: 'Ankr의 문서에는 각 단계의 날짜가 없습니다. 순서는 저희가 정했습니다.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
