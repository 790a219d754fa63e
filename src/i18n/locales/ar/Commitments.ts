import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'ما تقوله Ankr عن نفسها',
  groups: {
    commitments: 'ما تلتزم به Ankr',
    descriptions: 'كيف تصف Ankr نفسها',
  },
  labels: {
    'full-decentralization': 'اللامركزية الكاملة',
    'independent-data-centers': 'مراكز بيانات مستقلة',
    'no-public-cloud': 'بلا سحابة عامة',
    'crypto-native': 'من صميم الكريبتو',
    'self-funded': 'تمويل ذاتي',
    'not-beholden': 'بلا ارتهان للمستثمرين',
    'community-driven': 'المجتمع هو المحرّك',
    'community-owns-service': 'ملكية المجتمع',
    'no-domination': 'لماذا يهم ذلك Ankr',
  },
  statements: {
    'decentralization-cornerstone': 'تصف Ankr اللامركزية بأنها حجر أساس في غايتها.',
    'decentralization-driving-force': 'تصف Ankr اللامركزية بأنها قلبها وقوتها الدافعة.',
    'full-decentralization': 'تلتزم Ankr بالسعي إلى [اللامركزية](decentralization) الكاملة.',
    'independent-data-centers': 'تعمل عُقد Ankr في مراكز بيانات مستقلة تابعة لأطراف ثالثة.',
    'multiple-locations': 'تقع عُقد Ankr في مواقع جغرافية متعددة.',
    'no-public-cloud': 'تقول Ankr إنها لا تستخدم أبدًا مزوّدي [السحابة العامة](public-cloud) المركزيين.',
    'crypto-native': 'Ankr شركة من صميم عالم الكريبتو وسلاسل الكتل.',
    'self-funded': 'تقول Ankr إنها ممولة ذاتيًا.',
    'not-beholden': 'تقول Ankr إنها غير مرتهنة للمستثمرين.',
    'community-driven': 'تقول Ankr إن مجتمعها هو محرّكها بالكامل.',
    'no-domination': 'ترى Ankr أن كون المجتمع محرّكها أمر بالغ الأهمية لتجنب هيمنة قلة.',
    'community-owns-service': 'تقول Ankr إن مجتمعها يملك الخدمة ويؤمّن حمايتها.',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
