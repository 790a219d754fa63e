import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { nakamotoCoefficient, publicCloud } from './terms.js'

export const ResilienceScenarios: Messages['ResilienceScenarios'] = {
  statements: {
    'independent-data-centers': 'تعمل عُقد Ankr في مراكز بيانات مستقلة تابعة لأطراف ثالثة.',
    'multiple-locations': 'تقع عُقد Ankr في مواقع جغرافية متعددة.',
    'no-public-cloud': 'تقول Ankr إنها لا تستخدم أبدًا مزوّدي [السحابة العامة](public-cloud) المركزيين.',
    'others-centralized': 'تقول Ankr إن مزوّدي API الآخرين يستخدمون عادةً خدمة مركزية، مثل AWS.',
  },
  illustration: 'هذا رسم توضيحي، ولا يمثل شبكة Ankr ولا شبكة أي مزوّد آخر.',
  fields: { concentrated: 'مركّزة', distributed: 'موزّعة' },
  providers: {
    zero: '{count} مزوّد',
    one: 'مزوّد واحد',
    two: 'مزوّدان',
    few: '{count} مزوّدين',
    many: '{count} مزوّدًا',
    other: '{count} مزوّد',
  },
  picture: '{field}: {all} عقدة، جهات الاستضافة: {providers}. العاملة: {up}، المتعطلة: {down}.',
  percent: '{value}%',
  times: '×{value}',
  failureCount: { label: 'عدد مزوّدي الاستضافة المتعطلين', options: ['لا أحد', 'واحد', 'اثنان', 'ثلاثة'] },
  failureOrder: {
    label: 'من يتعطل أولًا',
    options: { largest: 'الأكبر', second: 'ثاني أكبر', smallest: 'الأصغر' },
  },
  spareCapacity: 'السعة الاحتياطية لكل عقدة',
  when: {
    largest: [
      'عند تعطل أكبر مزوّد استضافة',
      'عند تعطل أكبر مزوّدَي استضافة',
      'عند تعطل أكبر ثلاثة مزوّدي استضافة',
    ],
    second: [
      'عند تعطل ثاني أكبر مزوّد استضافة',
      'عند تعطل ثاني وثالث أكبر مزوّدي الاستضافة',
      'عند تعطل مزوّدي الاستضافة من الثاني إلى الرابع حجمًا',
    ],
    smallest: [
      'عند تعطل أصغر مزوّد استضافة',
      'عند تعطل أصغر مزوّدَي استضافة',
      'عند تعطل أصغر ثلاثة مزوّدي استضافة',
    ],
  },
  result: {
    none: 'عندما يعمل كل المزوّدين، تتاح العُقد كلها وعددها {all}، أيًا كان من يستضيفها',
    some: '{when}، تبقى {concentrated} من أصل {all} عقدة قيد التشغيل إن كانت مركّزة، أو {distributed} إن كانت موزّعة',
  },
  count: 'تبقى {up} من أصل {all} عقدة قيد التشغيل',
  isDown: '{provider} متعطل',
  load: {
    carried:
      '{field}: تتحمل كل عقدة متبقية حملًا يساوي حملها المعتاد مضروبًا في {load}. بسعة احتياطية قدرها {spareCapacity}، تستطيع ذلك.',
    overloaded:
      '{field}: على كل عقدة متبقية أن تتحمل حملًا يساوي حملها المعتاد مضروبًا في {load}. بسعة احتياطية قدرها {spareCapacity}، لا تستطيع ذلك.',
    nobody: '{field}: لم تبقَ أي عقدة.',
  },
  verdict: {
    carried: 'تصمد عند حمل {load}',
    overloaded: 'حمل زائد عند {load}',
    nobody: 'لم تبقَ أي عقدة',
  },
  table: {
    summary: 'عرض الأرقام',
    caption: '{when}، بسعة احتياطية {spareCapacity}',
    whole: 'عندما يعمل كل المزوّدين',
    providers: 'المزوّدون',
    largest: 'حصة أكبر مزوّد',
    up: 'العُقد العاملة من أصل {all}',
    load: 'الحمل على كل عقدة متبقية',
    serves: 'هل تصمد؟',
    nakamoto: 'أقل عدد من المزوّدين يستضيف أكثر من النصف ([معامل ناكاموتو](nakamoto-coefficient))',
    effective: 'العدد المكافئ من المزوّدين المتساوين حجمًا',
    yes: 'نعم',
    no: 'لا',
    nobody: 'لا عُقد',
  },
}

export default {
  ...formats,
  ResilienceScenarios,
  glossary: { 'nakamoto-coefficient': nakamotoCoefficient, 'public-cloud': publicCloud },
}
