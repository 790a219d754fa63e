import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': '立ち上げたノード',
    'chains-supported': '対応するプルーフ・オブ・ステークのブロックチェーン',
    'independent-data-centers': 'Ankrのノードは、独立した第三者のデータセンターで稼働しています。',
    'multiple-locations': 'Ankrのノードは、地理的に異なる複数の場所にあります。',
    'no-public-cloud': 'Ankrは、中央集権的なパブリッククラウドのプロバイダーを一切利用しないと述べています。',
  },
  labels: {
    'independent-data-centers': '独立したデータセンター',
    'multiple-locations': '複数の場所',
    'no-public-cloud': 'パブリッククラウド不使用',
  },
  notes: {
    'nodes-launched': '世界で立ち上げた数です。現在稼働している数ではありません。',
    'chains-supported': 'Ankrの言葉では、活気あるエコシステムです。',
  },
  asOf: '、{date}時点',
  withheld: '{date}の数値のため、このサイトでは表示していません。',
  bar: '棒1本は{count}を表します。',
  openBar: '端の開いた棒は「超」を表します。',
}

export default { ...formats, DecentralizationStats }
