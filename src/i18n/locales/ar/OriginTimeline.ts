import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'كيف بدأت Ankr',
  lanes: { past: 'النموذج الأول', present: 'منذ ذلك الحين' },
  labels: {
    idea: 'الفكرة الأصلية',
    model: 'DCCN',
    crypto: 'تركيز على الكريبتو',
    infrastructure: 'موارد لمن يبنون',
    hope: 'ويب أكثر ديمقراطية',
  },
  statements: {
    'idle-data-center-power':
      'اقترحت فكرة Ankr التأسيسية وورقتها البيضاء الأولى سحابة مفتوحة المصدر من شأنها أن تعمل بقدرة المعالجة غير المستغلة في مراكز البيانات.',
    dccn: 'سُمّيت تلك السحابة [DCCN](dccn)، اختصارًا لعبارة distributed cloud computing network، أي «شبكة الحوسبة السحابية الموزعة».',
    'any-application': 'في ذلك النموذج، كان بإمكان المستخدم تشغيل أي تطبيق على سحابة Ankr اللامركزية.',
    'crypto-economy': 'تطورت Ankr منذ ذلك الحين: فهي تركز حصرًا على اقتصاد الكريبتو.',
    'decentralized-node-access': 'توفر Ankr وصولًا لامركزيًا إلى [العُقد](node) لحالات استخدام متعددة.',
    'cloud-links-servers':
      'تستخدم Ankr [الحوسبة السحابية](cloud-computing) لربط الخوادم وجعلها موارد متاحة عند الطلب.',
    'cloud-for-builders':
      'موارد Ankr المتاحة عند الطلب موجهة لمن يبنون تطبيقات لامركزية وبروتوكولات [وعقودًا ذكية](smart-contract).',
    'tools-for-developers':
      'تصف Ankr عُقدها، والسلاسل التي تدعمها، بأنها أساسية لتوفير أدوات لمجتمع سريع النمو من مطوري Web 3.0.',
    'more-democratic-web':
      'تأمل Ankr أن تسهم التطبيقات المبنية على مواردها في ويب أكثر ترابطًا وأكثر ديمقراطية.',
  },
  cloudIsNotPublic: 'لا تتطلب الحوسبة السحابية مزوّد [سحابة عامة](public-cloud).',
  status: { now: 'كما في {date}', ahead: 'لم يتحقق بعد كما في {date}' },
  note: 'لا تذكر وثيقة Ankr تواريخ لهذه الخطوات. الترتيب من عندنا.',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
