import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Callout: Messages['Callout'] = {
  kinds: { info: 'معلومة مفيدة', note: 'ملاحظة', caution: 'تنبيه' },
}

export default { ...formats, Callout }
