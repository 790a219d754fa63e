import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Web 3.0의 원칙',
  statements: {
    'trust-without-controller':
      'Ankr가 보는 Web 3.0의 핵심 혁신은, 어떤 단일 주체도 통제하지 않지만 누구나 신뢰할 수 있는 플랫폼입니다.',
    'blockchain-underlies': '블록체인은 Web 3.0에 필요한 탈중앙화의 토대입니다.',
    'open-trustless-permissionless':
      '왜 블록체인일까요? 블록체인이 개방적이고, [신뢰가 필요 없으며](trustless), [허가가 필요 없기](permissionless) 때문입니다.',
    'participation-is-security': '더 많은 사람이 참여할수록 모두에게 더 안전해집니다.',
    'building-blocks':
      'Web 3.0에는 두 가지 핵심 구성 요소가 있습니다. 바로 탈중앙화와 [참여자 간 가치 이전입니다](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: '단, 참여자들이 서로 독립적으로 행동할 때에 한합니다.',
    trust: '신뢰의 대상은 운영자가 아니라 규칙입니다.',
  },
  principles: {
    open: {
      label: '개방',
      text: '누구나 코드와 거래 내역을 볼 수 있습니다.',
      limit: '제대로 이해하려면 전문 지식이 필요합니다.',
    },
    trustless: {
      label: '신뢰 불필요',
      text: '상대방을 믿는 대신 결과를 직접 확인할 수 있습니다.',
      limit: '그래도 코드, 암호 기술, 정직한 다수에 의존합니다.',
    },
    permissionless: {
      label: '허가 불필요',
      text: '누구나 허가를 구하지 않고 참여할 수 있습니다.',
      limit: '비용과 법률은 그대로 적용됩니다.',
    },
  },
  note: '정의와 Ankr의 설명 옆에 있는 주석은 저희가 작성했습니다. 정의의 근거: {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
