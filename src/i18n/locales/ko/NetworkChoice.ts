import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: '네트워크 선택',
  statements: {
    'users-choose-network': 'Ankr의 고객은 여전히 네트워크와 그 생태계를 선택해야 합니다.',
    'erc20-or-bep20':
      '고객이 따져 볼 점 하나: 고객 자신의 사용자가 자산을 Ethereum의 [ERC-20](erc-20) 토큰으로 보유해야 할까요, BNB Smart Chain의 [BEP-20](bep-20) 토큰으로 보유해야 할까요? 그리고 그에 따라 무엇이 달라질까요?',
    'usdt-other-ledger':
      '예를 들어, Ethereum의 [USDT를](usdt) 보유한 사람은 BNB Smart Chain의 USDT로 가격이 매겨진 [NFT를](nft) 쉽게 살 수 없습니다.',
  },
  explanation: '두 토큰은 거의 같은 방식으로 작동하지만, 서로 다른 네트워크에 있습니다.',
  caption: 'ERC-20과 BEP-20 비교',
  columns: { ethereum: 'Ethereum의 ERC-20', bsc: 'BNB Smart Chain의 BEP-20' },
  network: {
    label: '네트워크',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain(BSC), 현재 BNB Chain의 일부',
  },
  chain: '체인 ID(CAIP-2)',
  standard: { label: '토큰 표준', ethereum: 'ERC-20', bsc: 'BEP-20, ERC-20 기반' },
  fees: '수수료 결제 통화',
  decimals: 'USDT 소수 자릿수',
  issuer: {
    label: 'USDT 발행자',
    stated: '{issuer}',
    reported: '{issuer}, 브릿지 버전, 제3자 자료에 따름',
  },
  crossing: {
    label: '다른 네트워크에서 쓰려면',
    both: '브릿지나 거래소를 이용합니다. 각각 고유한 위험이 있습니다.',
  },
  sources: { ethereum: 'Ethereum의 USDT: {source}', bsc: 'BNB Smart Chain의 USDT: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
