import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'この買い手は、この売り手へ支払えますか？',
  statements: {
    'usdt-other-ledger':
      'Ethereum上のUSDT（ERC-20）を持つ人が、BNB Smart Chain上のUSDT（BEP-20）建てのNFTを購入するのは簡単ではありません。',
    'forefront-of-interop': 'Ankrは、こうした制約に取り組む最前線にいると自認しています。',
    'interop-tools-pioneer':
      'Ankrは、開発者と緊密に協力し、クロスチェーン相互運用性のためのツールを先駆けて開発したと述べています。',
  },
  invitation: 'この組み合わせを試すか、別の組み合わせを選んでください。',
}

export default { ...formats, InteropChecker }
