import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Web 3.0の原則',
  statements: {
    'trust-without-controller':
      'Ankrの見るWeb 3.0の鍵となる革新は、単一の主体に支配されず、それでいて誰もが信頼できるプラットフォームです。',
    'blockchain-underlies': 'ブロックチェーンは、Web 3.0に必要な分散化の土台です。',
    'open-trustless-permissionless':
      'なぜブロックチェーンなのか。オープンで、[トラストレス](trustless)で、[パーミッションレス](permissionless)だからです。',
    'participation-is-security': '参加する人が増えるほど、すべての人にとって安全性が高まります。',
    'building-blocks':
      'Web 3.0には二つの重要な構成要素があります。分散化と、[ピア同士の価値の移転](peer-to-peer-value-transfer)です。',
  },
  caveats: {
    participation: 'ただし、参加者がそれぞれ独立して行動する場合に限ります。',
    trust: '信頼するのは運営者ではなく、ルールです。',
  },
  principles: {
    open: {
      label: 'オープン',
      text: '誰でもコードと取引履歴を読むことができます。',
      limit: '正しく読み解くには専門知識が必要です。',
    },
    trustless: {
      label: 'トラストレス',
      text: '相手を信頼する代わりに、結果を自分で確かめられます。',
      limit: 'それでも、コード、暗号技術、誠実な多数派に頼ることになります。',
    },
    permissionless: {
      label: 'パーミッションレス',
      text: '誰でも許可を求めずに参加できます。',
      limit: '費用はかかり、法律も適用されます。',
    },
  },
  note: '定義と、Ankrの記述に添えた注記は当方によるものです。定義の参考：{source}',
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
