import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Ankrの始まり',
  lanes: { past: '最初のモデル', present: 'その後' },
  labels: {
    idea: '当初の構想',
    model: 'DCCN',
    crypto: 'クリプトに専念',
    infrastructure: '開発のためのリソース',
    hope: 'より民主的なウェブ',
  },
  statements: {
    'idle-data-center-power':
      'Ankrの創業時の構想と最初のホワイトペーパーは、データセンターの遊休処理能力で動かすオープンソースのクラウドを提案しました。',
    dccn: 'そのクラウドは、「distributed cloud computing network」（分散クラウドコンピューティングネットワーク）を略して[DCCN](dccn)と呼ばれました。',
    'any-application':
      'そのモデルでは、ユーザーはAnkrの分散型クラウドであらゆるアプリケーションを実行できました。',
    'crypto-economy': 'Ankrは次の段階へ進み、クリプト経済だけに注力しています。',
    'decentralized-node-access':
      'Ankrは、複数の用途に向けて、[ノード](node)への分散型アクセスを提供しています。',
    'cloud-links-servers':
      'Ankrは[クラウドコンピューティング](cloud-computing)を使ってサーバーをつなぎ、オンデマンドのリソースにしています。',
    'cloud-for-builders':
      'Ankrのオンデマンドのリソースは、分散型アプリ、プロトコル、[スマートコントラクト](smart-contract)を構築する人々のためのものです。',
    'tools-for-developers':
      'Ankrは、自社のノードとそれが支えるチェーンを、急成長するWeb 3.0開発者コミュニティにツールを提供するための基盤と呼んでいます。',
    'more-democratic-web':
      'Ankrは、そのリソースの上に構築されたアプリが、よりつながりのある、より民主的なウェブに貢献することを願っています。',
  },
  cloudIsNotPublic:
    'クラウドコンピューティングに、[パブリッククラウド](public-cloud)のプロバイダーが必須というわけではありません。',
  status: { now: '{date}時点', ahead: '{date}時点ではまだ先' },
  note: 'Ankrの文書には、これらの段階の日付がありません。順序は当方によるものです。',
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
