import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Ankr가 설명하는 Web 3.0',
  idea: '핵심 아이디어',
  statements: {
    'next-generation': 'Ankr는 Web 3.0을 차세대 인터넷이라고 설명합니다.',
    'no-single-controller':
      'Web 3.0 운동은 어떤 단일 주체도 통제하지 않는, [탈중앙화된](decentralization) 네트워크로 이루어진 인터넷을 만들고 있습니다.',
    'under-construction': '이미 왔지만 아직 구축 중',
    'trust-without-controller':
      '어떤 단일 주체도 통제하지 않지만 누구나 신뢰할 수 있는 플랫폼. 이것이 Ankr가 보는 핵심 혁신입니다.',
    'participation-is-security': '더 많은 사람이 참여할수록 모두에게 더 안전해집니다.',
    'blockchain-underlies': '블록체인은 Web 3.0에 필요한 탈중앙화의 토대입니다.',
    'open-trustless-permissionless':
      '왜 블록체인일까요? 블록체인이 개방적이고, [신뢰가 필요 없으며](trustless), [허가가 필요 없기](permissionless) 때문입니다.',
    'building-blocks':
      'Web 3.0에는 두 가지 핵심 구성 요소가 있습니다. 바로 탈중앙화와 [참여자 간](peer-to-peer-value-transfer) 가치 이전입니다.',
    'away-from-corporations':
      'Ankr는 Web 3.0을 오늘날의 웹을 지배하는 중앙화된 기업들에서 벗어나는 움직임으로 봅니다.',
    'profit-from-data':
      'Ankr에 따르면, 오늘날의 지배적인 기업들은 사용자가 만들어 내는 데이터로 이익을 얻습니다.',
    'mass-adoption':
      'Ankr는 개인, 개발자, 기업의 대규모 Web 3.0 채택이 인터넷의 다음 단계를 안전하게 만드는 데 핵심적이라고 봅니다.',
  },
  caveats: {
    participation: '단, 참여자들이 서로 독립적으로 행동할 때에 한합니다.',
    trust: '신뢰의 대상은 운영자가 아니라 규칙입니다.',
  },
  more: 'Web 3.0이 블록체인을 쓰는 이유',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
