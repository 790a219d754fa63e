import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'وتقدم الشركة سلاسل كتل متعددة على منصة واحدة.',
    'no-chain-promoted': 'ولا تفضّل سلسلة على أخرى، ولا توجّه مستخدميها إلى سلسلة بعينها.',
    'nodes-launched': 'أطلقت الشركة {statistic} عقدة حول العالم.',
    'independent-data-centers': 'تعمل عُقدها في مراكز بيانات مستقلة تابعة لأطراف ثالثة.',
    'full-decentralization': 'وتلتزم Ankr بالسعي إلى اللامركزية الكاملة.',
    'self-funded': 'وتقول إنها ممولة ذاتيًا.',
    'towards-dao': 'كما تقول إنها على طريق التحول إلى DAO.',
  },
  dated: 'كما في {date}، {statement}',
  datedFirst: 'كما في {date}: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
