import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'حياد بين السلاسل',
  statements: {
    'one-platform-multiple-chains': 'تقدم Ankr سلاسل كتل متعددة على منصة واحدة.',
    'no-chain-promoted': 'لا تروّج Ankr لسلسلة على حساب أخرى، ولا توجّه مستخدميها إلى سلسلة بعينها.',
    'multi-chain-provider': 'Ankr مزوّد متعدد السلاسل، ولذلك فهي محايدة.',
    'blockchain-agnosticism': 'يسمى الحياد بين السلاسل أيضًا عدم الارتباط بسلسلة كتل بعينها.',
  },
  citations: { 'ankr-approach 2022-03-04': 'وثيقة The Ankr Approach من Ankr، مارس 2022' },
  age: [
    'قبل سنة واحدة',
    'قبل سنتين',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنوات',
    'قبل {count}\u00a0سنة',
  ],
}

export default { ...baseLocale, ChainNeutralBadge }
