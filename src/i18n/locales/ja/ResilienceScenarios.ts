import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Ankrのノードは、独立した第三者のデータセンターで稼働しています。',
    'multiple-locations': 'Ankrのノードは、地理的に異なる複数の場所にあります。',
    'no-public-cloud':
      'Ankrは、中央集権的な[パブリッククラウド](public-cloud)のプロバイダーを一切利用しないと述べています。',
    'others-centralized':
      'Ankrによれば、ほかのAPIプロバイダーは通常、AWSのような中央集権的なサービスを利用しています。',
  },
  illustration:
    'これは説明のための図です。Ankrのネットワークも、ほかのどのプロバイダーのネットワークも示していません。',
  fields: { concentrated: '集中', distributed: '分散' },
  providers: { other: '事業者{count}社' },
  picture: '{field}：{all}ノードを{providers}がホスト。稼働{up}、停止{down}。',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: '障害が起きるホスティング事業者の数', options: ['なし', '1社', '2社', '3社'] },
  failureOrder: {
    label: '最初に障害が起きる事業者',
    options: { largest: '最大', second: '2番目に大きい', smallest: '最小' },
  },
  spareCapacity: '各ノードの余力',
  when: {
    largest: [
      '最大のホスティング事業者に障害が起きた場合',
      'ホスティング事業者の規模上位2社に障害が起きた場合',
      'ホスティング事業者の規模上位3社に障害が起きた場合',
    ],
    second: [
      '2番目に大きいホスティング事業者に障害が起きた場合',
      '2番目と3番目に大きいホスティング事業者に障害が起きた場合',
      '2番目から4番目に大きいホスティング事業者に障害が起きた場合',
    ],
    smallest: [
      '最小のホスティング事業者に障害が起きた場合',
      'ホスティング事業者の規模下位2社に障害が起きた場合',
      'ホスティング事業者の規模下位3社に障害が起きた場合',
    ],
  },
  result: {
    none: 'すべての事業者が稼働している場合、どこがホストしていても、全{all}ノードが利用可能',
    some: '{when}、{all}ノードのうち稼働を続けるのは、集中なら{concentrated}、分散なら{distributed}',
  },
  count: '{all}ノード中{up}が稼働を継続',
  isDown: '{provider}は停止中',
  load: {
    carried: '{field}：残る各ノードは通常の{load}倍の負荷を負います。余力{spareCapacity}で対応できます。',
    overloaded:
      '{field}：残る各ノードは通常の{load}倍の負荷を負うことになります。余力{spareCapacity}では対応できません。',
    nobody: '{field}：ノードは一つも残りません。',
  },
  verdict: {
    carried: '負荷{load}に対応可',
    overloaded: '負荷{load}で過負荷',
    nobody: '残るノードなし',
  },
  table: {
    summary: '数値を表示',
    caption: '{when}、余力{spareCapacity}',
    whole: 'すべての事業者が稼働している場合',
    providers: '事業者',
    largest: '最大の事業者の割合',
    up: '稼働を続けるノード（全{all}）',
    load: '残る各ノードの負荷',
    serves: '対応できるか',
    nakamoto: '過半数をホストする最少の事業者数（[ナカモト係数](nakamoto-coefficient)）',
    effective: '同規模の事業者に換算した数',
    yes: 'はい',
    no: 'いいえ',
    nobody: '残りなし',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
