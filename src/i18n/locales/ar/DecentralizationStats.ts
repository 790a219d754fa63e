import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'عُقد أُطلقت',
    'chains-supported': 'سلاسل كتل مدعومة تعمل بإثبات الحصة',
    'independent-data-centers': 'تعمل عُقد Ankr في مراكز بيانات مستقلة تابعة لأطراف ثالثة.',
    'multiple-locations': 'تقع عُقد Ankr في مواقع جغرافية متعددة.',
    'no-public-cloud': 'تقول Ankr إنها لا تستخدم أبدًا مزوّدي السحابة العامة المركزيين.',
  },
  labels: {
    'independent-data-centers': 'مراكز بيانات مستقلة',
    'multiple-locations': 'مواقع متعددة',
    'no-public-cloud': 'بلا سحابة عامة',
  },
  notes: {
    'nodes-launched': 'عدد ما أُطلق حول العالم، وليس عدد العُقد العاملة اليوم.',
    'chains-supported': 'ضمن منظومة مزدهرة، على حد تعبير Ankr.',
  },
  asOf: '، كما في {date}',
  withheld: 'لا يعرض هذا الموقع الرقم لأنه يعود إلى {date}.',
  bar: 'كل شريط يمثل {count}.',
  openBar: 'الشريط المفتوح يمثل «أكثر من».',
}

export default { ...formats, DecentralizationStats }
