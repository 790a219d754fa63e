import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'هل يستطيع هذا المشتري الدفع لهذا البائع؟',
  statements: {
    'usdt-other-ledger':
      'من يملك USDT على Ethereum (ERC-20) لا يستطيع بسهولة شراء NFT مسعّر بعملة USDT على BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'ترى Ankr نفسها في طليعة من يعالجون مثل هذه القيود.',
    'interop-tools-pioneer':
      'وتقول Ankr إنها كانت سبّاقة، بالعمل الوثيق مع المطورين، إلى بناء أدوات لقابلية التشغيل البيني عبر السلاسل.',
  },
  invitation: 'يمكن تجربة هذا الزوج أو اختيار غيره.',
}

export default { ...formats, InteropChecker }
