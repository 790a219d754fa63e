import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: '하나의 플랫폼, 여러 체인',
  statements: {
    'one-platform-multiple-chains': 'Ankr는 하나의 플랫폼에서 여러 블록체인을 제공합니다.',
    'no-chain-promoted': 'Ankr는 특정 체인을 더 권하거나 사용자를 한 체인으로 유도하지 않습니다.',
  },
  shown: '표시된 네트워크: {count}개. 목록: Ankr 개발자 키트의 주요 네트워크, {source}',
  chosen: '표시된 네트워크: {count}개. 이 사이트가 선택했습니다.',
  order: {
    alphabetical: '알파벳순입니다.',
    rotation: '순서는 매일 바뀝니다. 각 체인이 모든 자리에 차례로 놓입니다.',
  },
}

export default { ...formats, ChainGrid }
