import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'قراءة. كتابة. امتلاك.',
  statements: {
    'next-generation': 'بحسب وصف Ankr، فإن Web 3.0 هو الجيل التالي من الإنترنت.',
    'under-construction': 'حاضر، لكنه لا يزال قيد البناء',
    'away-from-corporations':
      'شركات مركزية: تقول Ankr إنها تهيمن على ويب اليوم، وترى في Web 3.0 ابتعادًا عنها',
    'no-single-controller': 'لا تنفرد به جهة: الحركة تبني إنترنت من شبكات لامركزية',
    'profit-from-data': 'تربح الشركات المهيمنة اليوم من البيانات التي ينتجها مستخدموها، كما تقول Ankr',
  },
  caption: 'مقارنة بين ثلاثة أجيال من الويب',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'ما يمكن للناس فعله',
    web1: 'القراءة',
    web2: 'القراءة والكتابة',
    web3: 'القراءة والكتابة والامتلاك',
  },
  abilities: { read: 'قراءة', write: 'كتابة', own: 'امتلاك' },
  control: { label: 'من يسيطر', web1: 'من يدير كل موقع' },
  data: {
    label: 'ما يحدث للبيانات',
    web1: 'يُنشأ القليل منها، لأن معظم الناس يقرؤون فقط',
    web3: 'المقصود أن تبقى تحت سيطرة من ينشئونها',
  },
  notStated: 'غير مذكور',
  note: 'هذه التسميات غير رسمية. يستند ما يمكن للناس فعله إلى {source}',
}

export default { ...formats, WebGenerations }
