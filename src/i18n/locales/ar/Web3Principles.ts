import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'مبادئ Web 3.0',
  statements: {
    'trust-without-controller':
      'الابتكار الرئيسي في Web 3.0، كما تراه Ankr: منصات لا تنفرد جهة بالسيطرة عليها، ومع ذلك يمكن للجميع الوثوق بها.',
    'blockchain-underlies': 'تقوم اللامركزية التي يحتاج إليها Web 3.0 على سلسلة الكتل.',
    'open-trustless-permissionless':
      'لماذا سلسلة الكتل؟ لأنها مفتوحة وتعمل [بلا حاجة إلى الثقة](trustless) [وبلا حاجة إلى إذن](permissionless).',
    'participation-is-security': 'كلما زاد عدد المشاركين زاد الأمان للجميع.',
    'building-blocks':
      'يقوم Web 3.0 على لبنتين رئيسيتين: اللامركزية، [ونقل القيمة بين النظراء](peer-to-peer-value-transfer).',
  },
  caveats: {
    participation: 'يصح ذلك ما داموا يتصرفون باستقلالية.',
    trust: 'الثقة هنا بالقواعد، لا بمشغّل.',
  },
  principles: {
    open: {
      label: 'الانفتاح',
      text: 'يمكن لأي شخص قراءة الشيفرة وسجل المعاملات.',
      limit: 'فهمها جيدًا يتطلب خبرة.',
    },
    trustless: {
      label: 'بلا حاجة إلى الثقة',
      text: 'يمكن التحقق من النتيجة مباشرة بدلًا من الوثوق بالطرف الآخر.',
      limit: 'يبقى الاعتماد على الشيفرة والتشفير وأغلبية نزيهة.',
    },
    permissionless: {
      label: 'بلا حاجة إلى إذن',
      text: 'يمكن لأي شخص المشاركة من دون طلب إذن.',
      limit: 'تظل التكاليف والقوانين سارية.',
    },
  },
  note: 'التعريفات والملاحظات المجاورة لأقوال Ankr من صياغتنا. تستند التعريفات إلى {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
