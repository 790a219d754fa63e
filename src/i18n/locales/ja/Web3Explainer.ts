import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Ankrが説明するWeb 3.0',
  idea: '鍵となる考え',
  statements: {
    'next-generation': 'Ankrは、Web 3.0を次世代のインターネットと説明しています。',
    'no-single-controller':
      'Web 3.0の運動は、単一の主体に支配されない、[分散型](decentralization)ネットワークからなるインターネットを築いています。',
    'under-construction': 'すでに到来、まだ構築中',
    'trust-without-controller':
      '単一の主体に支配されず、それでいて誰もが信頼できるプラットフォーム。それが、Ankrの見る鍵となる革新です。',
    'participation-is-security': '参加する人が増えるほど、すべての人にとって安全性が高まります。',
    'blockchain-underlies': 'ブロックチェーンは、Web 3.0に必要な分散化の土台です。',
    'open-trustless-permissionless':
      'なぜブロックチェーンなのか。オープンで、[トラストレス](trustless)で、[パーミッションレス](permissionless)だからです。',
    'building-blocks':
      'Web 3.0には二つの重要な構成要素があります。分散化と、[ピア同士](peer-to-peer-value-transfer)の価値の移転です。',
    'away-from-corporations':
      'Ankrは、Web 3.0を、今日のウェブを支配する中央集権的な企業から離れる動きと捉えています。',
    'profit-from-data': 'Ankrによれば、今日支配的な企業は、ユーザーが生み出すデータから利益を得ています。',
    'mass-adoption':
      'Ankrは、個人、開発者、企業によるWeb 3.0の大規模な採用が、インターネットの次の段階を安全にする鍵になると考えています。',
  },
  caveats: {
    participation: 'ただし、参加者がそれぞれ独立して行動する場合に限ります。',
    trust: '信頼するのは運営者ではなく、ルールです。',
  },
  more: 'Web 3.0がブロックチェーンを使う理由',
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
