import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: '这位买方能向这位卖方付款吗？',
  statements: {
    'usdt-other-ledger':
      '持有 Ethereum 上 USDT（ERC-20）的人，无法轻易购买以 BNB Smart Chain 上 USDT（BEP-20）标价的 NFT。',
    'forefront-of-interop': 'Ankr 认为自己走在应对此类限制的前沿。',
    'interop-tools-pioneer': 'Ankr 表示，它与开发者密切合作，开创了跨链互操作性工具。',
  },
  invitation: '试试这一组，或另选一组。',
}

export default { ...formats, InteropChecker }
