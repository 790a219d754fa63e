import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'منصة واحدة وسلاسل متعددة',
  statements: {
    'one-platform-multiple-chains': 'تقدم Ankr سلاسل كتل متعددة على منصة واحدة.',
    'no-chain-promoted': 'لا تروّج Ankr لسلسلة على حساب أخرى، ولا توجّه مستخدميها إلى سلسلة بعينها.',
  },
  shown: 'الشبكات المعروضة: {count}. القائمة: الشبكات الرئيسية في حزمة Ankr للمطورين، {source}',
  chosen: 'الشبكات المعروضة: {count}. اختارها هذا الموقع.',
  order: {
    alphabetical: 'مرتبة أبجديًا.',
    rotation: 'بترتيب يتغير كل يوم، فتأخذ كل سلسلة كل موضع بالتناوب.',
  },
}

export default { ...formats, ChainGrid }
