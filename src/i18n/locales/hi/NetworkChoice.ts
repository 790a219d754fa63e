import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { bep20, erc20, nft, usdt } from './terms.js'

export const NetworkChoice: Messages['NetworkChoice'] = {
  title: 'नेटवर्क चुनना',
  statements: {
    'users-choose-network': 'Ankr के ग्राहकों को अब भी कोई नेटवर्क और उसका इकोसिस्टम चुनना होता है।',
    'erc20-or-bep20':
      'सोचने की एक बात: उनके अपने यूज़र ऐसेट Ethereum पर [ERC-20](erc-20) टोकन के रूप में रखें या BNB Smart Chain पर [BEP-20](bep-20) टोकन के रूप में, और इससे आगे क्या असर होगा?',
    'usdt-other-ledger':
      'उदाहरण के लिए, जिसके पास Ethereum पर [USDT](usdt) है, वह BNB Smart Chain पर USDT में कीमत वाला [NFT](nft) आसानी से नहीं खरीद सकता।',
  },
  explanation: 'दोनों टोकन लगभग एक ही तरह काम करते हैं, लेकिन वे अलग-अलग नेटवर्क पर हैं।',
  caption: 'ERC-20 और BEP-20 की तुलना',
  columns: { ethereum: 'Ethereum पर ERC-20', bsc: 'BNB Smart Chain पर BEP-20' },
  network: {
    label: 'नेटवर्क',
    ethereum: 'Ethereum',
    bsc: 'BNB Smart Chain (BSC), अब BNB Chain का हिस्सा',
  },
  chain: 'चेन आईडी (CAIP-2)',
  standard: { label: 'टोकन मानक', ethereum: 'ERC-20', bsc: 'BEP-20, ERC-20 पर आधारित' },
  fees: 'फ़ीस की मुद्रा',
  decimals: 'USDT के दशमलव स्थान',
  issuer: {
    label: 'USDT का जारीकर्ता',
    stated: '{issuer}',
    reported: '{issuer}, ब्रिज किए रूप में, तीसरे पक्षों के अनुसार',
  },
  crossing: {
    label: 'दूसरे नेटवर्क पर इस्तेमाल के लिए',
    both: 'ब्रिज या एक्सचेंज का इस्तेमाल करें। दोनों के अपने जोखिम हैं।',
  },
  sources: { ethereum: 'Ethereum पर USDT: {source}', bsc: 'BNB Smart Chain पर USDT: {source}' },
}

export default { ...formats, NetworkChoice, glossary: { 'erc-20': erc20, 'bep-20': bep20, nft, usdt } }
