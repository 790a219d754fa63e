import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: '사각형 하나는 노드 하나를, 아래의 선 하나는 호스팅 업체 하나를 나타냅니다. 가위표가 있는 사각형은 중단된 노드입니다.',
  limits:
    '노드의 비율은 스테이킹 지분이나 트래픽의 비율이 아닙니다. 한 업체의 장애는 지역 전체의 장애와 다릅니다. 독립된 장소라도 네트워크 회선, 관할권, 소프트웨어 버그를 공유할 수 있습니다.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
