import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Ankrが自社について述べていること',
  groups: {
    commitments: 'Ankrの約束',
    descriptions: 'Ankrが語る自社の姿',
  },
  labels: {
    'full-decentralization': '完全な分散化',
    'independent-data-centers': '独立したデータセンター',
    'no-public-cloud': 'パブリッククラウド不使用',
    'crypto-native': 'クリプトネイティブ',
    'self-funded': '自己資金',
    'not-beholden': '投資家に縛られない',
    'community-driven': 'コミュニティ主導',
    'community-owns-service': 'コミュニティが所有',
    'no-domination': 'Ankrが重視する理由',
  },
  statements: {
    'decentralization-cornerstone': 'Ankrは、分散化を自社の目的の礎の一つと呼んでいます。',
    'decentralization-driving-force': 'Ankrは、分散化を自社の核心であり原動力であると呼んでいます。',
    'full-decentralization': 'Ankrは完全な[分散化](decentralization)への取り組みを約束しています。',
    'independent-data-centers': 'Ankrのノードは、独立した第三者のデータセンターで稼働しています。',
    'multiple-locations': 'Ankrのノードは、地理的に異なる複数の場所にあります。',
    'no-public-cloud':
      'Ankrは、中央集権的な[パブリッククラウド](public-cloud)のプロバイダーを一切利用しないと述べています。',
    'crypto-native': 'Ankrは、クリプトとブロックチェーンのネイティブ企業です。',
    'self-funded': 'Ankrは、自己資金で運営していると述べています。',
    'not-beholden': 'Ankrは、投資家に縛られていないと述べています。',
    'community-driven': 'Ankrは、完全にコミュニティ主導であると述べています。',
    'no-domination':
      'Ankrの見解では、コミュニティ主導であることは、少数による支配を避けるうえで何よりも重要です。',
    'community-owns-service': 'Ankrは、コミュニティがサービスを所有し、その安全を守っていると述べています。',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
