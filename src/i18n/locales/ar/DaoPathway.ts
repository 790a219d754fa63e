import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'الطريق إلى DAO',
  labels: {
    start: 'نقطة انطلاق Ankr',
    way: 'نحو DAO',
    aim: 'الحوكمة عبر DAO',
  },
  statements: {
    'dao-definition': 'يُقصد بـ [DAO](dao) منظمة مستقلة لامركزية.',
    'self-funded': 'تقول Ankr إنها ممولة ذاتيًا.',
    'community-driven': 'وتقول Ankr إن مجتمعها هو محرّكها بالكامل.',
    'towards-dao': 'تقول Ankr إنها على طريق التحول إلى DAO.',
    'governed-by-ankr-dao': 'تقول Ankr إنها على طريق راسخ نحو أن يتولى مجتمعها حوكمتها عبر ANKR DAO.',
    'no-investor-majority': 'تلتزم Ankr بعدم السماح للمستثمرين المؤسسيين بشراء أغلبية الرموز المميزة.',
    'community-in-power': 'هدف Ankr أن تبقى السلطة بيد مجتمعها.',
  },
  status: { now: 'كما في {date}', ahead: 'لم يتحقق بعد كما في {date}' },
  safeguard: 'التزام Ankr بشأن ملكية الرموز المميزة',
}

export default { ...formats, DaoPathway, glossary: { dao } }
