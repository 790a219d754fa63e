import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: '이 구매자가 이 판매자에게 결제할 수 있을까요?',
  statements: {
    'usdt-other-ledger':
      'Ethereum의 USDT(ERC-20)를 보유한 사람은 BNB Smart Chain의 USDT(BEP-20)로 가격이 매겨진 NFT를 쉽게 살 수 없습니다.',
    'forefront-of-interop': 'Ankr는 이러한 한계를 다루는 최전선에 있다고 자평합니다.',
    'interop-tools-pioneer':
      'Ankr는 개발자들과 긴밀히 협력하며 크로스체인 상호운용성 도구를 개척했다고 밝힙니다.',
  },
  invitation: '이 조합을 확인하거나 다른 조합을 선택해 보세요.',
}

export default { ...formats, InteropChecker }
