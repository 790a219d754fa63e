import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Ankrの文書の題名は『{title}』です。',

    'one-platform-multiple-chains':
      'Ankrは、複数のブロックチェーンを一つのプラットフォームで提供しています。',
    'no-chain-promoted':
      'Ankrが特定のチェーンを優遇することも、ユーザーを特定のチェーンに誘導することもありません。',
    'blockchain-agnosticism': '「チェーン中立性」は、「ブロックチェーン非依存」とも呼ばれます。',
    'multi-chain-provider': 'Ankrはマルチチェーンのプロバイダーであり、したがって中立です。',
    'users-choose-network':
      'Ankrの顧客がネットワークとそのエコシステムを選ぶ必要があることに、変わりはありません。',
    'erc20-or-bep20':
      'Ankrの顧客が検討すべき点の一つは、自らのユーザーに資産をEthereum上のERC-20トークンとして持ってもらうか、BNB Smart Chain上のBEP-20トークンとして持ってもらうか、そしてそれが何をもたらすかです。',
    'usdt-other-ledger':
      'たとえば、Ethereum上のUSDT（ERC-20）を持つ人が、BNB Smart Chain上のUSDT（BEP-20）建てのNFTを購入するのは簡単ではありません。',
    'forefront-of-interop': 'Ankrは、チェーン間の制約に取り組む最前線にいると自認しています。',
    'interop-tools-pioneer':
      'Ankrは、開発者と緊密に協力し、クロスチェーン相互運用性のためのツールを先駆けて開発したと述べています。',

    'full-decentralization': 'Ankrは完全な分散化への取り組みを約束しています。',
    'decentralization-cornerstone': 'Ankrは、分散化を自社の目的の礎の一つと呼んでいます。',
    'decentralization-driving-force': 'Ankrは、分散化を自社の核心であり原動力であると呼んでいます。',
    'nodes-launched': 'Ankrはこれまでに世界で{statistic}のノードを立ち上げています。',
    'chains-supported':
      'Ankrのノードは、{statistic}のプルーフ・オブ・ステークのブロックチェーンからなる活気あるエコシステムを支えています。',
    'tools-for-developers':
      'Ankrは、自社のノードとそれが支えるチェーンを、急成長するWeb 3.0開発者コミュニティにツールを提供するための基盤と呼んでいます。',
    'cloud-links-servers':
      'Ankrはクラウドコンピューティングを通じてサーバーをつなぎ、オンデマンドのリソースにしています。',
    'cloud-for-builders':
      'Ankrのオンデマンドのリソースは、分散型アプリ、プロトコル、スマートコントラクトを構築する人々のためのものです。',
    'more-democratic-web':
      'Ankrは、そのリソースの上に構築されたアプリが、よりつながりのある、より民主的なウェブに貢献することを願っています。',
    'idle-data-center-power':
      'Ankrの創業時の構想と最初のホワイトペーパーは、データセンターの遊休処理能力で動かすオープンソースのクラウドを提案しました。',
    dccn: 'Ankrの創業時の構想にあったクラウドは、「distributed cloud computing network」（分散クラウドコンピューティングネットワーク）を略してDCCNと呼ばれました。',
    'any-application':
      'Ankrの最初のモデルでは、ユーザーは同社の分散型クラウドであらゆるアプリケーションを実行できました。',
    'crypto-economy': 'Ankrは最初のモデルから次の段階へ進み、クリプト経済だけに注力しています。',
    'decentralized-node-access': 'Ankrは、複数の用途に向けて、ノードへの分散型アクセスを提供しています。',
    'independent-data-centers': 'Ankrのノードは、独立した第三者のデータセンターで稼働しています。',
    'multiple-locations': 'Ankrのノードは、地理的に異なる複数の場所にあります。',
    'no-public-cloud': 'Ankrは、中央集権的なパブリッククラウドのプロバイダーを一切利用しないと述べています。',
    'others-centralized':
      'Ankrによれば、ほかのAPIプロバイダーは通常、AWSのような中央集権的なサービスを利用しています。',
    'crypto-native': 'Ankrは、クリプトとブロックチェーンのネイティブ企業です。',
    'self-funded': 'Ankrは、自己資金で運営していると述べています。',
    'not-beholden': 'Ankrは、投資家に縛られていないと述べています。',
    'community-driven': 'Ankrは、完全にコミュニティ主導であると述べています。',
    'no-domination':
      'Ankrの見解では、コミュニティ主導であることは、少数による支配を避けるうえで何よりも重要です。',
    'community-owns-service': 'Ankrは、コミュニティがサービスを所有し、その安全を守っていると述べています。',

    'towards-dao': 'Ankrは、DAOになる道を歩んでいると述べています。',
    'governed-by-ankr-dao':
      'Ankrは、ANKR DAOを通じたコミュニティによる統治に向けて、確かな道を歩んでいると述べています。',
    'dao-definition': 'DAOは「分散型自律組織」を意味します。',
    'no-investor-majority': 'Ankrは、機関投資家にトークンの過半数を買い占めさせないことを約束しています。',
    'community-in-power': 'Ankrの目標は、コミュニティが主導権を持ち続けることです。',

    'next-generation': 'Ankrは、Web 3.0を次世代のインターネットと説明しています。',
    'mass-adoption':
      'Ankrは、個人、開発者、企業によるWeb 3.0の大規模な採用が、インターネットの次の段階を安全にする鍵になると考えています。',
    'under-construction':
      'Ankrによれば、インターネットの第三世代はすでに到来していますが、まだ構築の途上にあります。',
    'no-single-controller':
      'Web 3.0は、単一の主体に支配されない、分散型ネットワークからなるインターネットを築いている運動です。',
    'away-from-corporations':
      'Ankrは、Web 3.0を、今日のウェブを支配する中央集権的な企業から離れる動きと捉えています。',
    'profit-from-data':
      'Ankrによれば、今日のウェブを支配する企業は、ユーザーが生み出すデータから利益を得ています。',
    'trust-without-controller':
      'Ankrの見るWeb 3.0の鍵となる革新は、単一の主体に支配されず、それでいて誰もが信頼できるプラットフォームです。',
    'participation-is-security':
      'AnkrはWeb 3.0について、参加する人が増えるほど、すべての人にとって安全性が高まると述べています。',
    'blockchain-underlies': 'ブロックチェーンは、Web 3.0に必要な分散化の土台です。',
    'open-trustless-permissionless':
      'Ankrによれば、ブロックチェーンがWeb 3.0に必要な分散化の土台であるのは、オープンで、トラストレスで、パーミッションレスだからです。',
    'building-blocks': 'Web 3.0には二つの重要な構成要素があります。分散化と、ピア同士の価値の移転です。',
    'infrastructure-for-all': 'Ankrは、個人、開発者、企業にWeb 3.0インフラを提供しています。',
  },
  ownStatistic: '{statistic}の{label}',
}

export default { ...formats, FactSentences }
