import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Ankr는 누구를 위한 것인가',
  statements: {
    'infrastructure-for-all': 'Ankr는 개인, 개발자, 기업에 Web 3.0 인프라를 제공합니다.',
    'mass-adoption':
      'Ankr는 개인, 개발자, 기업의 대규모 Web 3.0 채택이 인터넷의 다음 단계를 안전하게 만드는 데 핵심적이라고 봅니다.',
  },
  groups: {
    individuals: { label: '개인', text: '앱을 쓰거나 자산을 보유하거나 네트워크에 참여하는 사람들.' },
    developers: { label: '개발자', text: '앱, 프로토콜, 스마트 컨트랙트를 만드는 팀.' },
    enterprises: { label: '기업', text: '블록체인에서 서비스를 운영하는 조직.' },
  },
  note: '세 그룹에 대한 설명은 저희가 작성했습니다.',
}

export default { ...formats, Audiences }
