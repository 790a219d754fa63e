import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: '読む。書く。所有する。',
  statements: {
    'next-generation': 'Ankrは、Web 3.0を次世代のインターネットと説明しています。',
    'under-construction': 'すでに到来、まだ構築中',
    'away-from-corporations':
      '中央集権的な企業：Ankrは、今日のウェブを支配していると述べ、Web 3.0をそこから離れる動きと捉えている',
    'no-single-controller':
      '単一の主体ではない：この運動は、分散型ネットワークからなるインターネットを築いている',
    'profit-from-data': 'Ankrによれば、今日支配的な企業が、そのユーザーの生み出すデータから利益を得ている',
  },
  caption: 'ウェブの三つの世代の比較',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: { label: '人々ができること', web1: '読む', web2: '読む・書く', web3: '読む・書く・所有する' },
  abilities: { read: '読む', write: '書く', own: '所有する' },
  control: { label: '誰が支配するか', web1: '各サイトの運営者' },
  data: {
    label: 'データの行方',
    web1: '多くの人は読むだけなので、生まれるデータは少ない',
    web3: '生み出した本人の管理下にとどまることを目指す',
  },
  notStated: '記載なし',
  note: 'これらの呼び名は正式なものではありません。「人々ができること」の参考：{source}',
}

export default { ...formats, WebGenerations }
