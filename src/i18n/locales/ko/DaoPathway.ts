import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'DAO로 가는 길',
  labels: {
    start: 'Ankr의 출발점',
    way: 'DAO를 향해',
    aim: 'DAO를 통한 거버넌스',
  },
  statements: {
    'dao-definition': '[DAO는](dao) 탈중앙화 자율 조직을 뜻합니다.',
    'self-funded': 'Ankr는 자체 자금으로 운영된다고 밝힙니다.',
    'community-driven': 'Ankr는 전적으로 커뮤니티가 이끈다고 밝힙니다.',
    'towards-dao': 'Ankr는 DAO가 되기 위한 길을 걷고 있다고 밝힙니다.',
    'governed-by-ankr-dao':
      'Ankr는 ANKR DAO를 통한 커뮤니티 거버넌스를 향해 탄탄한 길을 가고 있다고 밝힙니다.',
    'no-investor-majority': 'Ankr는 기관 투자자가 토큰의 과반을 사들이지 못하게 하겠다고 약속합니다.',
    'community-in-power': 'Ankr의 목표는 커뮤니티가 계속 주도권을 갖는 것입니다.',
  },
  status: { now: '{date} 기준', ahead: '{date} 기준 미실현' },
  safeguard: '토큰 보유에 관한 Ankr의 약속',
}

export default { ...formats, DaoPathway, glossary: { dao } }
