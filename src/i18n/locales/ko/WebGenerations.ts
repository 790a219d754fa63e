import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: '읽기. 쓰기. 소유하기.',
  statements: {
    'next-generation': 'Ankr는 Web 3.0을 차세대 인터넷이라고 설명합니다.',
    'under-construction': '이미 왔지만 아직 구축 중',
    'away-from-corporations':
      '중앙화된 기업들: Ankr에 따르면 오늘날의 웹을 지배하고 있으며, Ankr는 Web 3.0을 이들에게서 벗어나는 움직임으로 봄',
    'no-single-controller': '단일 주체 없음: 이 움직임은 탈중앙화된 네트워크로 이루어진 인터넷을 만들고 있음',
    'profit-from-data': 'Ankr에 따르면, 오늘날의 지배적인 기업들이 사용자가 만들어 내는 데이터로 이익을 얻음',
  },
  caption: '웹의 세 세대 비교',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: { label: '사람들이 할 수 있는 일', web1: '읽기', web2: '읽기와 쓰기', web3: '읽기, 쓰기, 소유하기' },
  abilities: { read: '읽기', write: '쓰기', own: '소유하기' },
  control: { label: '통제하는 주체', web1: '각 사이트의 운영자' },
  data: {
    label: '데이터의 행방',
    web1: '대부분 읽기만 하므로 데이터가 거의 생기지 않음',
    web3: '만든 사람의 통제 아래 두는 것을 지향함',
  },
  notStated: '언급 없음',
  note: '이 명칭들은 비공식적입니다. ‘사람들이 할 수 있는 일’ 항목의 근거: {source}',
}

export default { ...formats, WebGenerations }
