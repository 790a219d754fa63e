import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Web 3.0 كما تصفه Ankr',
  idea: 'الفكرة الرئيسية',
  statements: {
    'next-generation': 'بحسب وصف Ankr، فإن Web 3.0 هو الجيل التالي من الإنترنت.',
    'no-single-controller':
      'تبني حركة Web 3.0 إنترنت من شبكات [لامركزية](decentralization) لا تنفرد جهة بالسيطرة عليها.',
    'under-construction': 'حاضر، لكنه لا يزال قيد البناء',
    'trust-without-controller':
      'منصات لا تنفرد جهة بالسيطرة عليها، ومع ذلك يمكن للجميع الوثوق بها: هذا هو الابتكار الرئيسي كما تراه Ankr.',
    'participation-is-security': 'كلما زاد عدد المشاركين زاد الأمان للجميع.',
    'blockchain-underlies': 'تقوم اللامركزية التي يحتاج إليها Web 3.0 على سلسلة الكتل.',
    'open-trustless-permissionless':
      'لماذا سلسلة الكتل؟ لأنها مفتوحة وتعمل [بلا حاجة إلى الثقة](trustless) [وبلا حاجة إلى إذن](permissionless).',
    'building-blocks':
      'يقوم Web 3.0 على لبنتين رئيسيتين: اللامركزية، ونقل القيمة [بين النظراء](peer-to-peer-value-transfer).',
    'away-from-corporations': 'ترى Ankr في Web 3.0 ابتعادًا عن الشركات المركزية التي تهيمن على ويب اليوم.',
    'profit-from-data': 'وتقول Ankr إن الشركات المهيمنة اليوم تربح من البيانات التي ينتجها مستخدموها.',
    'mass-adoption':
      'ترى Ankr أن التبني الجماهيري لـ Web 3.0 من الأفراد والمطورين والمؤسسات عامل رئيسي في جعل المرحلة التالية من الإنترنت آمنة.',
  },
  caveats: {
    participation: 'يصح ذلك ما داموا يتصرفون باستقلالية.',
    trust: 'الثقة هنا بالقواعد، لا بمشغّل.',
  },
  more: 'لماذا يستخدم Web 3.0 سلسلة الكتل',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
