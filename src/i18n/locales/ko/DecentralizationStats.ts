import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': '구축한 노드',
    'chains-supported': '지원하는 지분 증명 블록체인',
    'independent-data-centers': 'Ankr의 노드는 독립된 제3자 데이터 센터에서 운영됩니다.',
    'multiple-locations': 'Ankr의 노드는 지리적으로 여러 곳에 있습니다.',
    'no-public-cloud': 'Ankr는 중앙화된 퍼블릭 클라우드 제공업체를 절대 이용하지 않는다고 밝힙니다.',
  },
  labels: {
    'independent-data-centers': '독립된 데이터 센터',
    'multiple-locations': '여러 위치',
    'no-public-cloud': '퍼블릭 클라우드 미사용',
  },
  notes: {
    'nodes-launched': '전 세계에 구축한 수입니다. 현재 가동 중인 수가 아닙니다.',
    'chains-supported': 'Ankr의 표현으로는 번성하는 생태계입니다.',
  },
  asOf: ', {date} 기준',
  withheld: '{date}의 수치이므로 이 사이트에서는 표시하지 않습니다.',
  bar: '막대 하나는 {count}개를 나타냅니다.',
  openBar: '끝이 열린 막대는 ‘여’(그보다 많음)를 나타냅니다.',
}

export default { ...formats, DecentralizationStats }
