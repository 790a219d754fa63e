import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'Ankr의 노드는 독립된 제3자 데이터 센터에서 운영됩니다.',
    'multiple-locations': 'Ankr의 노드는 지리적으로 여러 곳에 있습니다.',
    'no-public-cloud':
      'Ankr는 중앙화된 [퍼블릭 클라우드](public-cloud) 제공업체를 절대 이용하지 않는다고 밝힙니다.',
    'others-centralized':
      'Ankr에 따르면, 다른 API 제공업체는 보통 중앙화된 서비스, 예를 들어 AWS를 이용합니다.',
  },
  illustration:
    '이것은 예시 그림입니다. Ankr의 네트워크도, 다른 어떤 제공업체의 네트워크도 나타내지 않습니다.',
  fields: { concentrated: '집중', distributed: '분산' },
  providers: { other: '업체 {count}곳' },
  picture: '{field}: 노드 {all}개를 {providers}에서 호스팅. 가동 {up}개, 중단 {down}개.',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: '장애가 발생하는 호스팅 업체 수', options: ['없음', '1곳', '2곳', '3곳'] },
  failureOrder: {
    label: '먼저 장애가 나는 업체',
    options: { largest: '최대', second: '두 번째로 큰', smallest: '최소' },
  },
  spareCapacity: '노드당 여유 용량',
  when: {
    largest: [
      '가장 큰 호스팅 업체에 장애가 나면',
      '가장 큰 호스팅 업체 두 곳에 장애가 나면',
      '가장 큰 호스팅 업체 세 곳에 장애가 나면',
    ],
    second: [
      '두 번째로 큰 호스팅 업체에 장애가 나면',
      '두 번째와 세 번째로 큰 호스팅 업체에 장애가 나면',
      '두 번째에서 네 번째로 큰 호스팅 업체에 장애가 나면',
    ],
    smallest: [
      '가장 작은 호스팅 업체에 장애가 나면',
      '가장 작은 호스팅 업체 두 곳에 장애가 나면',
      '가장 작은 호스팅 업체 세 곳에 장애가 나면',
    ],
  },
  result: {
    none: '모든 업체가 정상이면, 누가 호스팅하든 노드 {all}개를 모두 사용할 수 있음',
    some: '{when} 노드 {all}개 중 집중일 때 {concentrated}개, 분산일 때 {distributed}개 가동 유지',
  },
  count: '노드 {all}개 중 {up}개 가동 유지',
  isDown: '{provider} 중단',
  load: {
    carried:
      '{field}: 남은 노드마다 평소의 {load}배 부하를 맡습니다. 여유 용량 {spareCapacity}로 감당할 수 있습니다.',
    overloaded:
      '{field}: 남은 노드마다 평소의 {load}배 부하를 맡아야 합니다. 여유 용량 {spareCapacity}로는 감당할 수 없습니다.',
    nobody: '{field}: 남은 노드가 없습니다.',
  },
  verdict: {
    carried: '부하 {load} 감당 가능',
    overloaded: '부하 {load} 과부하',
    nobody: '남은 노드 없음',
  },
  table: {
    summary: '수치 보기',
    caption: '{when}(여유 용량 {spareCapacity})',
    whole: '모든 업체가 정상이면',
    providers: '업체',
    largest: '가장 큰 업체의 비율',
    up: '가동을 유지하는 노드(전체 {all}개)',
    load: '남은 노드당 부하',
    serves: '감당 가능?',
    nakamoto: '과반을 호스팅하는 최소 업체 수([나카모토 계수](nakamoto-coefficient))',
    effective: '같은 크기의 업체로 환산한 수',
    yes: '예',
    no: '아니요',
    nobody: '남은 노드 없음',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
