import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Ankr 描述的 Web 3.0',
  idea: '关键理念',
  statements: {
    'next-generation': 'Ankr 将 Web 3.0 描述为下一代互联网。',
    'no-single-controller':
      'Web 3.0 运动正在构建由[去中心化](decentralization)网络组成、不受任何单一实体控制的互联网。',
    'under-construction': '已经到来，仍在建设中',
    'trust-without-controller': 'Ankr 眼中的关键创新：不受任何单一实体控制、却人人都能信任的平台。',
    'participation-is-security': '参与的人越多，对每个人就越安全。',
    'blockchain-underlies': '区块链是 Web 3.0 所需的去中心化的基础。',
    'open-trustless-permissionless':
      '为什么是区块链？它开放、[无需信任](trustless)、[无需许可](permissionless)。',
    'building-blocks':
      'Web 3.0 有两大关键构件：去中心化，以及[点对点](peer-to-peer-value-transfer)的价值转移。',
    'away-from-corporations': 'Ankr 把 Web 3.0 视为一种转变：远离主导当今互联网的中心化企业。',
    'profit-from-data': 'Ankr 表示，当今占主导地位的企业从用户产生的数据中获利。',
    'mass-adoption': 'Ankr 认为，个人、开发者和企业大规模采用 Web 3.0，是让互联网下一阶段安全的关键之一。',
  },
  caveats: {
    participation: '前提是参与者各自独立行事。',
    trust: '信任的是规则，而不是某个运营方。',
  },
  more: 'Web 3.0 为何使用区块链',
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
