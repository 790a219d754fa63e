import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ResilienceExplorer: Messages['ResilienceExplorer'] = {
  key: 'كل مربع عقدة، وكل خط تحت المربعات يحدد مزوّد استضافة واحدًا. المربع المشطوب عقدة متعطلة.',
  limits:
    'نسبة العُقد ليست نسبة من الحصص المودَعة ولا من حركة البيانات. تعطل مزوّد ليس كتعطل منطقة كاملة. وقد تشترك مواقع مستقلة مع ذلك في اتصال شبكي أو ولاية قضائية أو خطأ برمجي.',
}

export default {
  ...formats,
  ResilienceExplorer,
}
