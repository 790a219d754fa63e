import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'اختيار الشبكة',
  statements: {
    'users-choose-network': 'لا يزال على عملاء Ankr أن يختاروا شبكة ومنظومتها.',
    'erc20-or-bep20':
      'من الأمور التي عليهم أن يوازنوا فيها: هل ينبغي أن يحتفظ مستخدموهم بأصولهم على هيئة رموز [ERC-20](erc-20) على Ethereum أم رموز [BEP-20](bep-20) على BNB Smart Chain، وما الذي يترتب على ذلك؟',
    'usdt-other-ledger':
      'على سبيل المثال، من يملك [USDT](usdt) على Ethereum لا يستطيع بسهولة شراء [NFT](nft) مسعّر بعملة USDT على BNB Smart Chain.',
  },
  explanation: 'يعمل الرمزان المميزان بالطريقة نفسها تقريبًا، لكنهما على شبكتين منفصلتين.',
  caption: 'مقارنة بين ERC-20 و BEP-20',
  columns: { ethereum: 'ERC-20 على Ethereum', bsc: 'BEP-20 على BNB Smart Chain' },
  network: {
    label: 'الشبكة',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC)، وهي الآن جزء من BNB Chain',
  },
  chain: 'معرّف السلسلة (CAIP-2)',
  standard: { label: 'معيار الرموز', ethereum: 'ERC-20', bsc: 'BEP-20، المبني على ERC-20' },
  fees: 'عملة الرسوم',
  decimals: 'المنازل العشرية في USDT',
  issuer: {
    label: 'مُصدِر USDT',
    stated: '{issuer}',
    reported: '{issuer}، نسخة منقولة عبر جسر، بحسب أطراف ثالثة',
  },
  crossing: {
    label: 'لاستخدامه على الشبكة الأخرى',
    both: 'يلزم جسر أو منصة تداول، ولكل منهما مخاطره.',
  },
  sources: { ethereum: 'USDT على Ethereum: {source}', bsc: 'USDT على BNB Smart Chain: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
