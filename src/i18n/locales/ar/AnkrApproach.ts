import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: 'ما قالته Ankr عن نفسها في وثيقة بتاريخ {date}.',
  statements: {
    'multi-chain-provider': 'Ankr مزوّد متعدد السلاسل، ولذلك فهي محايدة بين السلاسل.',
    'blockchain-agnosticism': 'يُعرف الحياد بين السلاسل أيضًا باسم عدم الارتباط بسلسلة كتل بعينها.',
  },
  contents: 'في هذه الصفحة',
  sections: {
    neutral: 'الحياد بين السلاسل',
    decentralization: 'اللامركزية',
    dao: 'الحوكمة',
    web3: 'موقف Ankr من Web 3.0',
    sources: 'مصادر أقوال Ankr',
  },
}

export default { ...formats, AnkrApproach }
