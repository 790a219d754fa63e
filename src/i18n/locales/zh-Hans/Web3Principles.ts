import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Web 3.0 的原则',
  statements: {
    'trust-without-controller': 'Ankr 眼中 Web 3.0 的关键创新：不受任何单一实体控制、却人人都能信任的平台。',
    'blockchain-underlies': '区块链是 Web 3.0 所需的去中心化的基础。',
    'open-trustless-permissionless':
      '为什么是区块链？它开放、[无需信任](trustless)、[无需许可](permissionless)。',
    'participation-is-security': '参与的人越多，对每个人就越安全。',
    'building-blocks':
      'Web 3.0 有两大关键构件：去中心化，以及[点对点价值转移](peer-to-peer-value-transfer)。',
  },
  caveats: {
    participation: '前提是参与者各自独立行事。',
    trust: '信任的是规则，而不是某个运营方。',
  },
  principles: {
    open: {
      label: '开放',
      text: '任何人都可以查看代码和交易记录。',
      limit: '真正读懂需要专业知识。',
    },
    trustless: {
      label: '无需信任',
      text: '可以自行核查结果，不必信任对方。',
      limit: '仍须依赖代码、密码学和诚实的多数。',
    },
    permissionless: {
      label: '无需许可',
      text: '任何人都可以参与，不必申请许可。',
      limit: '费用和法律依然适用。',
    },
  },
  note: '定义以及 Ankr 表述旁的注释由我们撰写。定义依据：{source}',
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
