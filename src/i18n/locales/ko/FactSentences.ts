import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Ankr 문서의 제목은 “{title}”입니다.',

    'one-platform-multiple-chains': 'Ankr는 하나의 플랫폼에서 여러 블록체인을 제공합니다.',
    'no-chain-promoted': 'Ankr는 특정 체인을 우대하거나 사용자를 한 체인으로 유도하지 않습니다.',
    'blockchain-agnosticism': '체인 중립성은 블록체인 비종속성이라고도 합니다.',
    'multi-chain-provider': 'Ankr는 멀티체인 제공업체이며, 따라서 중립적입니다.',
    'users-choose-network': 'Ankr의 고객은 여전히 네트워크와 그 생태계를 선택해야 합니다.',
    'erc20-or-bep20':
      'Ankr의 고객이 따져 볼 점 하나는, 고객 자신의 사용자가 자산을 Ethereum의 ERC-20 토큰으로 보유해야 할지 BNB Smart Chain의 BEP-20 토큰으로 보유해야 할지, 그리고 그에 따라 무엇이 달라지는지입니다.',
    'usdt-other-ledger':
      '예를 들어, Ethereum의 USDT(ERC-20)를 보유한 사람은 BNB Smart Chain의 USDT(BEP-20)로 가격이 매겨진 NFT를 쉽게 살 수 없습니다.',
    'forefront-of-interop': 'Ankr는 체인 간의 한계를 다루는 최전선에 있다고 자평합니다.',
    'interop-tools-pioneer':
      'Ankr는 개발자들과 긴밀히 협력하며 크로스체인 상호운용성 도구를 개척했다고 밝힙니다.',

    'full-decentralization': 'Ankr는 완전한 탈중앙화를 위한 노력을 약속합니다.',
    'decentralization-cornerstone': 'Ankr는 탈중앙화를 자사의 목적을 떠받치는 하나의 초석이라고 부릅니다.',
    'decentralization-driving-force': 'Ankr는 탈중앙화를 자사의 심장이자 원동력이라고 부릅니다.',
    'nodes-launched': 'Ankr는 전 세계에 {statistic}의 노드를 구축했습니다.',
    'chains-supported':
      'Ankr의 노드는 {statistic}의 지분 증명 블록체인으로 이루어진 번성하는 생태계를 지원합니다.',
    'tools-for-developers':
      'Ankr는 자사의 노드와 그 노드가 지원하는 체인이, 빠르게 성장하는 Web 3.0 개발자 커뮤니티에 도구를 제공하는 일의 근간이라고 말합니다.',
    'cloud-links-servers': 'Ankr는 클라우드 컴퓨팅을 통해 서버를 온디맨드 자원으로 연결합니다.',
    'cloud-for-builders':
      'Ankr의 온디맨드 자원은 탈중앙화 앱, 프로토콜, 스마트 컨트랙트를 만드는 사람들을 위한 것입니다.',
    'more-democratic-web':
      'Ankr는 자사의 자원을 바탕으로 만들어진 앱들이 더 연결되고 더 민주적인 웹에 기여하기를 바랍니다.',
    'idle-data-center-power':
      'Ankr의 창업 아이디어와 첫 백서는 데이터 센터의 유휴 처리 능력으로 돌아갈 오픈 소스 클라우드를 제안했습니다.',
    dccn: 'Ankr의 창업 아이디어에 담긴 클라우드는 “distributed cloud computing network”(분산 클라우드 컴퓨팅 네트워크)를 줄여 DCCN이라 불렸습니다.',
    'any-application':
      'Ankr의 첫 모델에서 사용자는 이 회사의 탈중앙화 클라우드에서 어떤 애플리케이션이든 실행할 수 있었습니다.',
    'crypto-economy': 'Ankr는 첫 모델에서 다음 단계로 나아가, 오로지 크립토 경제에 집중합니다.',
    'decentralized-node-access': 'Ankr는 여러 용도를 위해 노드에 대한 탈중앙화된 접근을 제공합니다.',
    'independent-data-centers': 'Ankr의 노드는 독립된 제3자 데이터 센터에서 운영됩니다.',
    'multiple-locations': 'Ankr의 노드는 지리적으로 여러 곳에 있습니다.',
    'no-public-cloud': 'Ankr는 중앙화된 퍼블릭 클라우드 제공업체를 절대 이용하지 않는다고 밝힙니다.',
    'others-centralized':
      'Ankr에 따르면, 다른 API 제공업체는 보통 중앙화된 서비스, 예를 들어 AWS를 이용합니다.',
    'crypto-native': 'Ankr는 크립토와 블록체인에 뿌리를 둔 네이티브 기업입니다.',
    'self-funded': 'Ankr는 자체 자금으로 운영된다고 밝힙니다.',
    'not-beholden': 'Ankr는 투자자에게 얽매이지 않는다고 밝힙니다.',
    'community-driven': 'Ankr는 전적으로 커뮤니티가 이끈다고 밝힙니다.',
    'no-domination': 'Ankr의 견해로는, 커뮤니티가 이끄는 것이 소수의 지배를 피하는 데 무엇보다 중요합니다.',
    'community-owns-service': 'Ankr는 커뮤니티가 서비스를 소유하고 안전하게 지킨다고 밝힙니다.',

    'towards-dao': 'Ankr는 DAO가 되기 위한 길을 걷고 있다고 밝힙니다.',
    'governed-by-ankr-dao':
      'Ankr는 ANKR DAO를 통한 커뮤니티 거버넌스를 향해 탄탄한 길을 가고 있다고 밝힙니다.',
    'dao-definition': 'DAO는 탈중앙화 자율 조직을 뜻합니다.',
    'no-investor-majority': 'Ankr는 기관 투자자가 토큰의 과반을 사들이지 못하게 하겠다고 약속합니다.',
    'community-in-power': 'Ankr의 목표는 커뮤니티가 계속 주도권을 갖는 것입니다.',

    'next-generation': 'Ankr는 Web 3.0을 차세대 인터넷이라고 설명합니다.',
    'mass-adoption':
      'Ankr는 개인, 개발자, 기업의 대규모 Web 3.0 채택이 인터넷의 다음 단계를 안전하게 만드는 데 핵심적이라고 봅니다.',
    'under-construction': 'Ankr에 따르면, 3세대 인터넷은 이미 와 있지만 아직 만들어지는 중입니다.',
    'no-single-controller':
      'Web 3.0은 어떤 단일 주체도 통제하지 않는, 탈중앙화된 네트워크로 이루어진 인터넷을 만들고 있는 움직임입니다.',
    'away-from-corporations':
      'Ankr는 Web 3.0을 오늘날의 웹을 지배하는 중앙화된 기업들에서 벗어나는 움직임으로 봅니다.',
    'profit-from-data':
      'Ankr에 따르면, 오늘날의 웹을 지배하는 기업들은 사용자가 만들어 내는 데이터로 이익을 얻습니다.',
    'trust-without-controller':
      'Ankr가 보는 Web 3.0의 핵심 혁신은, 어떤 단일 주체도 통제하지 않지만 누구나 신뢰할 수 있는 플랫폼입니다.',
    'participation-is-security':
      'Ankr는 Web 3.0에 대해, 더 많은 사람이 참여할수록 모두에게 더 안전해진다고 말합니다.',
    'blockchain-underlies': '블록체인은 Web 3.0에 필요한 탈중앙화의 토대입니다.',
    'open-trustless-permissionless':
      'Ankr에 따르면, 블록체인이 Web 3.0에 필요한 탈중앙화의 토대인 이유는 개방적이고 신뢰도 허가도 필요 없기 때문입니다.',
    'building-blocks':
      'Web 3.0에는 두 가지 핵심 구성 요소가 있습니다. 바로 탈중앙화와 참여자 간(P2P) 가치 이전입니다.',
    'infrastructure-for-all': 'Ankr는 개인, 개발자, 기업에 Web 3.0 인프라를 제공합니다.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
