import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Ankr 对自己的表述',
  groups: {
    commitments: 'Ankr 的承诺',
    descriptions: 'Ankr 如何描述自己',
  },
  labels: {
    'full-decentralization': '完全去中心化',
    'independent-data-centers': '独立数据中心',
    'no-public-cloud': '不用公有云',
    'crypto-native': '加密原生',
    'self-funded': '自筹资金',
    'not-beholden': '不受制于投资者',
    'community-driven': '社区驱动',
    'community-owns-service': '社区所有',
    'no-domination': '为何对 Ankr 重要',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr 称去中心化是其宗旨的一块基石。',
    'decentralization-driving-force': 'Ankr 称去中心化是自己的核心与驱动力。',
    'full-decentralization': 'Ankr 承诺致力于完全[去中心化](decentralization)。',
    'independent-data-centers': 'Ankr 的节点运行在独立的第三方数据中心。',
    'multiple-locations': 'Ankr 的节点位于多个地理位置。',
    'no-public-cloud': 'Ankr 表示从不使用中心化的[公有云](public-cloud)服务商。',
    'crypto-native': 'Ankr 是一家加密与区块链原生公司。',
    'self-funded': 'Ankr 表示公司自筹资金。',
    'not-beholden': 'Ankr 表示自己不受制于投资者。',
    'community-driven': 'Ankr 表示自己完全由社区驱动。',
    'no-domination': '在 Ankr 看来，由社区驱动对避免少数人主导至关重要。',
    'community-owns-service': 'Ankr 表示，其社区拥有这项服务，并保障其安全。',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
